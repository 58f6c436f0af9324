import type { Draft } from 'immer';
import type { Plan } from '../plan.ts';
import { exitsOf, type StepKinds } from './step-kinds.ts';

/** Takes away the wires of exits that no longer exist: of one step, or of every step when a thing they read has changed. */
export function pruneWires(draft: Draft<Plan>, kinds: StepKinds, only?: { flow: string; step: string }): void {
  for (const [flowId, flow] of Object.entries(draft.flows)) {
    if (only && only.flow !== flowId) continue;
    for (const [stepId, step] of Object.entries(flow.nodes)) {
      if (only && only.step !== stepId) continue;
      if (!Object.hasOwn(kinds, step.kind)) continue;
      const known = new Set(exitsOf(draft, kinds, step).map((exit) => exit.id));
      for (const exit of Object.keys(step.next)) if (!known.has(exit)) delete step.next[exit];
    }
  }
}
