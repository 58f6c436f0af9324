import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { mainExit } from './main-exit.ts';
import { newStep, type StepSeed } from './new-step.ts';
import { roundPoint, type Point } from './point.ts';
import type { StepKinds } from './step-kinds.ts';

/** A way out of a step: where a wire begins. */
export interface WireStart {
  readonly step: string;
  readonly exit: string;
}

/**
 * Puts a new step where an exit leads. When the exit was wired, the wire goes on from the new step's first exit, so that this is
 * also how a step is put into a wire.
 */
export function addStepAfterExit(
  plan: Plan,
  kinds: StepKinds,
  flow: string,
  from: WireStart,
  seed: StepSeed,
  at: Point,
): Edit {
  const { id, step } = newStep(plan, kinds, flow, seed);
  const before = plan.flows[flow]?.nodes[from.step];
  const onward = mainExit(plan, kinds, step);
  return {
    label: before ? `Add “${step.name}” after “${before.name}”` : `Add “${step.name}”`,
    made: [id],
    apply: (draft) => {
      const { nodes } = draft.flows[flow]!;
      const origin = nodes[from.step];
      const target = origin?.next[from.exit];
      nodes[id] = { ...step, next: target !== undefined && onward !== undefined ? { [onward]: target } : {} };
      if (origin) origin.next[from.exit] = id;
      flowLayout(draft, flow).positions[id] = roundPoint(at);
    },
  };
}
