import { dateWords, leapYearsFrom, monthName } from './date-words.ts';
import { datesOf } from './day-rule.ts';
import type { DayRule } from './hours.ts';
import { civilDateOf, dateText, parseDate } from './local-date.ts';

/** Something a person should know about when a special day falls although nothing is wrong with it; `message` says it to a manager. */
export interface SpecialDayNote {
  readonly code: 'leapDay' | 'fifthWeekday' | 'runsOut' | 'over';
  readonly message: string;
}

// A list that ends within this time should be made longer before it does.
const RUNS_OUT_DAYS = 365;

const list = (years: readonly number[]): string => `${years.slice(0, -1).join(', ')} and ${years[years.length - 1]}`;

// A month has a fifth of some weekday three or four years of ten, February three or four a century.
function yearsOf(rule: DayRule, year: number, count: number): number[] {
  const years: number[] = [];
  for (let at = year; years.length < count && at < year + 100; at += 1)
    if (datesOf(rule, at).length > 0) years.push(at);
  return years;
}

function lastDateNotes(dates: readonly number[], today: number): SpecialDayNote[] {
  const last = Math.max(...dates);
  if (dates.length === 0 || last >= today + RUNS_OUT_DAYS) return [];
  const words = dateWords(dateText(last));
  return last < today
    ? [{ code: 'over', message: `The last of its dates was ${words}. Add the next ones, or remove it.` }]
    : [{ code: 'runsOut', message: `The last of its dates is ${words}. Add the next ones in time.` }];
}

/** What to know about a rule on the local date `today` (`YYYY-MM-DD`), mostly nothing. Throws RangeError where `today` is no date. */
export function specialDayNotes(rule: DayRule, today: string): SpecialDayNote[] {
  const day = parseDate(today);
  if (day === null) throw new RangeError(`no date ${today}`);
  const { year } = civilDateOf(day);
  const over = (last: number | null, words: string): SpecialDayNote[] =>
    last !== null && last < day ? [{ code: 'over', message: `${words}, so this no longer does anything.` }] : [];
  switch (rule.rule) {
    case 'date':
      return over(parseDate(rule.date), `${dateWords(rule.date)} is over`);
    case 'range':
      return over(parseDate(rule.to), `This ended on ${dateWords(rule.to)}`);
    case 'dates':
      return lastDateNotes(
        rule.dates.flatMap((date) => parseDate(date) ?? []),
        day,
      );
    case 'yearly': {
      if (rule.month !== 2 || rule.day !== 29) return [];
      const years = list(leapYearsFrom(year, 3));
      return [
        {
          code: 'leapDay',
          message: `Only leap years have a 29 February: ${years} are the next. In other years this does not fall at all.`,
        },
      ];
    }
    case 'nthWeekday': {
      if (rule.nth !== 5) return [];
      const years = yearsOf({ ...rule, offsetDays: undefined }, year, 3);
      if (years.length === 0) return [];
      return [
        {
          code: 'fifthWeekday',
          message: `Not every ${monthName(rule.month)} has a fifth one: ${list(years)} are the next that do. If you mean the last, choose “last”.`,
        },
      ];
    }
    case 'easter':
      return [];
  }
}
