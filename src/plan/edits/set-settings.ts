import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { mainExit } from './main-exit.ts';
import { pruneWires } from './prune-wires.ts';
import type { StepKinds } from './step-kinds.ts';

/**
 * Changes some settings of a step (undefined takes one away); wires of exits that thereby vanish go in the same edit. When the
 * step names another thing, such as its hours, and has other exits by it, what followed the main exit follows the new one.
 */
export function setSettings(
  plan: Plan,
  kinds: StepKinds,
  flow: string,
  step: string,
  changes: Readonly<Record<string, unknown>>,
  options: { readonly label?: string; readonly merge?: string } = {},
): Edit {
  return {
    label: options.label ?? `Change “${plan.flows[flow]?.nodes[step]?.name ?? step}”`,
    ...(options.merge === undefined ? {} : { merge: options.merge }),
    apply: (draft) => {
      const node = draft.flows[flow]?.nodes[step];
      if (!node) return;
      const main = mainExit(draft, kinds, node);
      const names = Object.entries(changes).some(([key, value]) => isOtherName(node.settings[key], value));
      for (const [key, value] of Object.entries(changes)) {
        if (value === undefined) delete node.settings[key];
        else node.settings[key] = value;
      }
      const followed = main === undefined ? undefined : node.next[main];
      pruneWires(draft, kinds, { flow, step });
      const onward = mainExit(draft, kinds, node);
      if (!names || followed === undefined || onward === undefined) return;
      if (!Object.hasOwn(node.next, main!) && !Object.hasOwn(node.next, onward)) node.next[onward] = followed;
    },
  };
}

const isOtherName = (before: unknown, after: unknown): boolean =>
  typeof before === 'string' && typeof after === 'string' && before !== after;
