import { datesOf } from './day-rule.ts';
import type { DayRule, Hours, SpecialDay } from './hours.ts';
import { dayNumberOf } from './local-date.ts';

/** One date of one special day; `observed` where it stands in for a date at the weekend. */
export interface SpecialDate {
  readonly dayNumber: number;
  readonly special: SpecialDay;
  readonly observed: boolean;
}

// Only an offset, or what is observed around New Year, carries a date into a neighbouring year: 1 January on a Saturday is kept on
// 31 December.
function ruleYears(rule: DayRule, year: number): readonly number[] {
  const crosses =
    rule.rule === 'easter' ||
    (rule.rule === 'yearly' && rule.observed === true) ||
    (rule.rule === 'nthWeekday' && rule.offsetDays !== undefined);
  return crosses ? [year - 1, year, year + 1] : [year];
}

/** Every date that special days, `off` ones left out, have in calendar year `year`, by date and then in list order: the first of a date wins. */
export function specialDatesOf(hours: Hours, year: number): SpecialDate[] {
  const first = dayNumberOf(year, 1, 1);
  const afterLast = dayNumberOf(year + 1, 1, 1);
  const dates: SpecialDate[] = [];
  for (const special of hours.specialDays) {
    if (special.off === true) continue;
    for (const ruleYear of ruleYears(special.day, year))
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
