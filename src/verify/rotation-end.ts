import { parseDate } from '../calendar/local-date.ts';
import type { Plan } from '../plan/plan.ts';
import { rotationDate } from '../plan/on-call.ts';

/** Two hand-overs: who is to follow can still be asked. */
const SOON_DAYS = 14;

/** In how many days a rotation has its last day, negative once it is over; null for one without an end, or where no today is known. */
export function daysToEnd(plan: Plan, id: string, fromMs: number | undefined): number | null {
  const rotation = plan.rotations[id];
  const last = rotation?.until === undefined ? null : parseDate(rotation.until);
  if (!rotation || last === null || fromMs === undefined) return null;
  return last - parseDate(rotationDate(plan, rotation, fromMs))!;
}

/** Whether a rotation is over, or will be within two weeks. */
export function endsSoon(plan: Plan, id: string, fromMs: number | undefined): boolean {
  const days = daysToEnd(plan, id, fromMs);
  return days !== null && days <= SOON_DAYS;
}
