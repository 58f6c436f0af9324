import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { groupOfStep } from './group-of-step.ts';
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
 * also how a step is put into a wire, and its name says so; put between two steps of a group, it is in the group too.
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
  const after = before?.next[from.exit];
  const next = after === undefined ? undefined : plan.flows[flow]?.nodes[after]?.name;
  const place = next === undefined ? '' : `, ${onward === undefined ? 'instead of' : 'before'} “${next}”`;
  const around = after === undefined ? undefined : groupOfStep(plan, flow, from.step);
  const group = around !== undefined && groupOfStep(plan, flow, after!) === around ? around : undefined;
  return {
    label: before ? `Add “${step.name}” after “${before.name}”${place}` : `Add “${step.name}”`,
    made: [id],
    apply: (draft) => {
      const { nodes } = draft.flows[flow]!;
      const origin = nodes[from.step];
      const target = origin?.next[from.exit];
      nodes[id] = { ...step, next: target !== undefined && onward !== undefined ? { [onward]: target } : {} };
      if (origin) origin.next[from.exit] = id;
      const layout = flowLayout(draft, flow);
      layout.positions[id] = roundPoint(at);
      if (group !== undefined) layout.groups[group]?.steps.push(id);
    },
  };
}
