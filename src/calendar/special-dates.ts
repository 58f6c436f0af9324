import { datesOf } from './day-rule.ts';
import type { Hours, SpecialDay } from './hours.ts';
import { dayNumberOf } from './local-date.ts';

/** One date of one special day; `observed` where it stands in for a date at the weekend. */
export interface SpecialDate {
  readonly dayNumber: number;
  readonly special: SpecialDay;
  readonly observed: boolean;
}

/** Every date that special days, `off` ones left out, have in calendar year `year`, by date and then in list order: the first of a date wins. */
export function specialDatesOf(hours: Hours, year: number): SpecialDate[] {
  const first = dayNumberOf(year, 1, 1);
  const afterLast = dayNumberOf(year + 1, 1, 1);
  const dates: SpecialDate[] = [];
  for (const special of hours.specialDays) {
    if (special.off === true) continue;
    // The neighbours too: 1 January on a Saturday is observed on 31 December, and offsets cross the year's end.
    for (const ruleYear of [year - 1, year, year + 1])
      for (const { dayNumber, role } of datesOf(special.day, ruleYear)) {
        if (dayNumber < first || dayNumber >= afterLast) continue;
        // A closing, or a period of its own such as "Holiday", holds on the weekend date itself as well, for offices that work
        // then. Hours only move: short hours kept on Friday must not open an office on a Saturday it never works.
        if (role === 'actual' && special.effect.kind === 'hours') continue;
        dates.push({ dayNumber, special, observed: role === 'observed' });
      }
  }
  // Sorting is stable, so list order holds within a date.
  return dates.sort((a, b) => a.dayNumber - b.dayNumber);
}
