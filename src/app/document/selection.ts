import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import type { Plan } from '../../plan/plan.ts';

/** What is selected in the current flow. */
export interface Selection {
  readonly steps: readonly string[];
  readonly wires: readonly WireStart[];
  readonly notes: readonly string[];
}

export const NOTHING: Selection = { steps: [], wires: [], notes: [] };

/** A selection of steps alone. */
export const selectSteps = (...steps: readonly string[]): Selection => ({ ...NOTHING, steps });

/** The selection without what the plan no longer holds; the same object when all of it is there. */
export function keepExisting(selection: Selection, plan: Plan, flow: string): Selection {
  const nodes = plan.flows[flow]?.nodes ?? {};
  const notes = plan.layout.flows[flow]?.notes ?? {};
  const steps = selection.steps.filter((id) => Object.hasOwn(nodes, id));
  const wires = selection.wires.filter(({ step, exit }) => nodes[step]?.next[exit] !== undefined);
  const kept = selection.notes.filter((id) => Object.hasOwn(notes, id));
  return steps.length === selection.steps.length &&
    wires.length === selection.wires.length &&
    kept.length === selection.notes.length
    ? selection
    : { steps, wires, notes: kept };
}
