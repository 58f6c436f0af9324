import type { Plan, StepGroup } from '../../plan/plan.ts';
import type { Selection } from '../document/selection.ts';

/** The group that is selected: all of its steps and nothing else; undefined when none is. */
export function selectedGroup(
  plan: Plan,
  flow: string,
  selection: Selection,
): (StepGroup & { readonly id: string }) | undefined {
  if (selection.steps.length === 0 || selection.notes.length > 0 || selection.wires.length > 0) return undefined;
  const selected = new Set(selection.steps);
  const found = Object.entries(plan.layout.flows[flow]?.groups ?? {}).find(
    ([, group]) => group.steps.length === selected.size && group.steps.every((step) => selected.has(step)),
  );
  return found && { id: found[0], ...found[1] };
}
