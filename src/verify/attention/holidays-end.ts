import { listSpecialDays } from '../../calendar/list-special-days.ts';
import { dateText, DAY_MS } from '../../calendar/local-date.ts';
import { dayAt } from '../../calendar/zone.ts';
import type { Kinds } from '../../engine/kind.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { isUsed } from '../references-in.ts';

/** Hours whose special days, or one that is listed by its dates, have none after `last` (`YYYY-MM-DD`, null: they are all over). */
export interface HolidaysEnd {
  readonly hours: string;
  /** The special day that ends; null where it is the whole list. */
  readonly day: string | null;
  readonly last: string | null;
}

/** Every day returns within this. */
const LOOK_MONTHS = 26;

/** The hours that calls ask whose list of special days ends within `days` of an instant, or ended before. */
export function holidaysEnd(plan: Plan, kinds: Kinds, atMs: number, days: number): HolidaysEnd[] {
  return Object.entries(plan.hours).flatMap(([id, { specialDays }]): HolidaysEnd[] => {
    const hours = hoursOf(plan, id);
    const kept = specialDays.filter(({ off }) => off !== true);
    if (!hours || kept.length === 0 || !isUsed(plan, kinds, 'hours', id)) return [];
    const today = dateText(dayAt(hours.zone, atMs));
    const horizon = dateText(dayAt(hours.zone, atMs + days * DAY_MS));
    const listed = listSpecialDays(hours, today, LOOK_MONTHS);
    const last = listed.at(-1)?.date ?? null;
    if (last === null || last <= horizon) return [{ hours: id, day: null, last }];
    return kept.flatMap(({ id: day, day: rule }) => {
      const end = rule.rule === 'dates' ? [...rule.dates].sort().at(-1)! : null;
      return end !== null && end >= today && end <= horizon ? [{ hours: id, day, last: end }] : [];
    });
  });
}
