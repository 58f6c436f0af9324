import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { newStep, type StepSeed } from './new-step.ts';
import { roundPoint, type Point } from './point.ts';
import type { StepKinds } from './step-kinds.ts';

/** Puts a new step on the canvas, without wires. */
export function addStep(plan: Plan, kinds: StepKinds, flow: string, seed: StepSeed, at: Point): Edit {
  const { id, step } = newStep(plan, kinds, flow, seed);
  return {
    label: `Add “${step.name}”`,
    made: [id],
    apply: (draft) => {
      draft.flows[flow]!.nodes[id] = step;
      flowLayout(draft, flow).positions[id] = roundPoint(at);
    },
  };
}
