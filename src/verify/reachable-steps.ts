import { reachableFrom } from '../base/graph.ts';
import type { Kinds } from '../engine/kind.ts';
import type { Plan } from '../plan/plan.ts';
import { stepsIn, wiredTo } from './steps-of.ts';

/** The ids of the steps that wires lead to from a flow's first step; null when the first step does not exist. */
export function reachableSteps(plan: Plan, kinds: Kinds, flow: string): ReadonlySet<string> | null {
  const found = plan.flows[flow];
  if (!found || !Object.hasOwn(found.nodes, found.start)) return null;
  const steps = stepsIn(plan, kinds, flow);
  return reachableFrom([found.start], (id) => {
    const step = steps.get(id);
    // Only exits the step has now: a wire that an exit left behind carries nobody.
    return step ? step.exits.flatMap((exit) => wiredTo(step, exit.id) ?? []) : [];
  });
}
