import { kindOf, type Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';

/** The exits of one flow that an edit left without a wire, in words: "key 1 of “Main menu”". Those with a safety net do not count. */
export function openedExits(before: Plan, after: Plan, kinds: Kinds, flow: string): string[] {
  const opened: string[] = [];
  for (const [id, step] of Object.entries(after.flows[flow]?.nodes ?? {})) {
    const old = before.flows[flow]?.nodes[id];
    if (!old || old.next === step.next) continue;
    for (const exit of kindOf(kinds, step.kind)?.exits(step.settings, after) ?? [])
      if (!exit.failure && old.next[exit.id] !== undefined && step.next[exit.id] === undefined)
        opened.push(`${exit.key === undefined ? `“${exit.label}”` : `key ${exit.key}`} of “${step.name}”`);
  }
  return opened;
}
