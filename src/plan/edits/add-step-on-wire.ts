import type { Plan } from '../plan.ts';
import { addStepAfterExit, type WireStart } from './add-step-after-exit.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import type { StepSeed } from './new-step.ts';
import { roundPoint, type Point } from './point.ts';
import type { StepKinds } from './step-kinds.ts';

/** Puts a new step into a wire and moves the steps in `shifts` to their new places, to make room. */
export function addStepOnWire(
  plan: Plan,
  kinds: StepKinds,
  flow: string,
  wire: WireStart,
  seed: StepSeed,
  at: Point,
  shifts: Readonly<Record<string, Point>> = {},
): Edit {
  const edit = addStepAfterExit(plan, kinds, flow, wire, seed, at);
  return {
    ...edit,
    apply: (draft) => {
      edit.apply(draft);
      const { positions } = flowLayout(draft, flow);
      for (const [id, point] of Object.entries(shifts)) positions[id] = roundPoint(point);
    },
  };
}
