import type { Destination } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import { wiredTo, type Step } from './steps-of.ts';

/** Where the callers of a failure exit without a wire end: the destinations of the flow's safety net, one a number at most. */
export function netsOf(plan: Plan, step: Step): Destination[] {
  if (
    !step.exits.some(({ id, failure, unwired }) => failure && unwired === undefined && wiredTo(step, id) === undefined)
  )
    return [];
  const net = step.inFlow.safetyNet;
  if (net.to !== 'number-fallback') return [net];
  const numbers = Object.values(plan.numbers);
  const own = numbers.filter(({ flow }) => flow === step.flow);
  // A flow that no number enters catches with the fallback of whichever was called.
  return (own.length > 0 ? own : numbers).map(({ fallback }) => fallback);
}

/** Whether a step's callers whom nothing else catches make a phone ring. */
export const netRings = (plan: Plan, step: Step): boolean =>
  netsOf(plan, step).some(
    (net) => net.to === 'outside' || (net.to === 'person' && (plan.people[net.person]?.phones.length ?? 0) > 0),
  );
