import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { pruneWires } from './prune-wires.ts';
import type { StepKinds } from './step-kinds.ts';

/** Changes some settings of a step (undefined takes one away); wires of exits that thereby vanish go in the same edit. */
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
      for (const [key, value] of Object.entries(changes)) {
        if (value === undefined) delete node.settings[key];
        else node.settings[key] = value;
      }
      pruneWires(draft, kinds, { flow, step });
    },
  };
}
