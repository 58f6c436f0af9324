import type { Plan } from '../../plan/plan.ts';
import { redactPlan } from './redact-plan.ts';

/**
 * What somebody is shown who may only play calls: never whom the office pays for its lines, what it tests, what it promised, or
 * the names of known callers; notes on the drawing and personal numbers only where they are allowed.
 */
export function planForVisitors(plan: Plan, personalNumbers: boolean): Plan {
  const { continuity: _continuity, ...rest } = plan;
  const shown: Plan = {
    ...rest,
    scenarios: {},
    promises: {},
    callerLists: Object.fromEntries(
      Object.entries(plan.callerLists).map(([id, list]) => [
        id,
        { ...list, entries: list.entries.map(({ prefix }) => ({ prefix })) },
      ]),
    ),
  };
  if (personalNumbers) return shown;
  const flows = Object.entries(plan.layout.flows).map(([id, flow]) => [id, { ...flow, notes: {} }] as const);
  return redactPlan({ ...shown, layout: { flows: Object.fromEntries(flows) } });
}
