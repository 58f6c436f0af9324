import type { Because } from '../calendar/period-answer.ts';
import { periodAt } from '../calendar/period-at.ts';
import { hoursOf } from '../plan/hours-of.ts';
import { overridesOf, type AskedFor } from '../plan/overrides-of.ts';
import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';

/** The period of an hours object at an instant under a situation's overrides; closed for an unknown id. */
export function periodNow(
  plan: Plan,
  situation: Situation,
  id: string,
  atMs: number,
  askedFor: AskedFor = 'callers',
): { period: string | null; because: Because } {
  const hours = hoursOf(plan, id);
  return hours
    ? periodAt(hours, overridesOf(plan, situation, id, askedFor), atMs)
    : { period: null, because: { source: 'otherwise' } };
}
