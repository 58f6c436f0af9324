import { nextChange } from '../../calendar/changes.ts';
import { momentText } from '../../calendar/moment-text.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';

/** What hours say of now when nobody has set anything: "normally open until 12:00", "closed for Thanksgiving until Fri 08:00". */
export function normalWords(plan: Plan, hoursId: string, nowMs: number): string {
  const hours = hoursOf(plan, hoursId);
  if (!hours) return '';
  const { period, because } = periodAt(hours, [], nowMs);
  const index = hours.periods.findIndex(({ id }) => id === period);
  const name = hours.periods[index]?.name ?? 'closed';
  const state = period === null ? 'closed' : index === 0 ? 'open' : name.toLowerCase();
  const day = because.source === 'special' ? hours.specialDays.find(({ id }) => id === because.day)?.name : undefined;
  const change = nextChange(hours, [], nowMs);
  const until = change === null ? '' : ` until ${momentText(plan.zone, change, nowMs)}`;
  return day === undefined ? `normally ${state}${until}` : `${day}: ${state}${until}`;
}
