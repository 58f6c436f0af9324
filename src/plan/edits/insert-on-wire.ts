import type { Plan } from '../plan.ts';
import type { WireStart } from './add-step-after-exit.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { mainExit } from './main-exit.ts';
import { roundPoint, type Point } from './point.ts';
import type { StepKinds } from './step-kinds.ts';

/** Whether an existing step may be put into a wire: it is not an end of it, nothing leads to it, and its onward exit is free or leads there, too. */
export function canInsertOnWire(plan: Plan, kinds: StepKinds, flow: string, wire: WireStart, step: string): boolean {
  const found = plan.flows[flow];
  const node = found?.nodes[step];
  const target = found?.nodes[wire.step]?.next[wire.exit];
  if (!found || !node || target === undefined || found.start === step) return false;
  if (wire.step === step || target === step) return false;
  if (Object.values(found.nodes).some((other) => Object.values(other.next).includes(step))) return false;
  const onward = mainExit(plan, kinds, node);
  return onward !== undefined && (node.next[onward] ?? target) === target;
}

/** Puts a step that is already on the canvas into a wire and to its new place. */
export function insertOnWire(
  plan: Plan,
  kinds: StepKinds,
  flow: string,
  wire: WireStart,
  step: string,
  at: Point,
): Edit {
  const node = plan.flows[flow]!.nodes[step]!;
  const onward = mainExit(plan, kinds, node);
  return {
    label: `Insert “${node.name}”`,
    apply: (draft) => {
      const { nodes } = draft.flows[flow]!;
      const target = nodes[wire.step]?.next[wire.exit];
      if (target === undefined || onward === undefined) return;
      nodes[wire.step]!.next[wire.exit] = step;
      nodes[step]!.next[onward] = target;
      flowLayout(draft, flow).positions[step] = roundPoint(at);
    },
  };
}
