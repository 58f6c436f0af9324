import type { DayRule } from './hours.ts';
import { civilDateOf, dayNumberOf, existingDay, parseDate, weekdayOf } from './local-date.ts';

/**
 * A date of a rule. `observed` is the weekday that stands in for a date at the weekend, `actual` that date itself;
 * `plain` is any other.
 */
export interface RuleDate {
  readonly dayNumber: number;
  readonly role: 'plain' | 'observed' | 'actual';
}

const plain = (dayNumber: number): RuleDate => ({ dayNumber, role: 'plain' });

/**
 * Easter Sunday of a Gregorian year as a day number: the "Anonymous Gregorian" computus printed in Nature, 20 April 1876,
 * as given by J. Meeus, Astronomical Algorithms, 2nd ed., chapter 8.
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1);
}

function yearlyDates(rule: Extract<DayRule, { rule: 'yearly' }>, year: number): RuleDate[] {
  const dayNumber = existingDay(year, rule.month, rule.day);
  if (dayNumber === null) return [];
  // 5 U.S.C. 6103(b) and Executive Order 11582: Saturday is kept on the Friday before, Sunday on the Monday after.
  const weekday = weekdayOf(dayNumber);
  const shift = weekday === 6 ? -1 : weekday === 7 ? 1 : 0;
  if (rule.observed !== true || shift === 0) return [plain(dayNumber)];
  const actual: RuleDate = { dayNumber, role: 'actual' };
  const observed: RuleDate = { dayNumber: dayNumber + shift, role: 'observed' };
  return shift < 0 ? [observed, actual] : [actual, observed];
}

function nthWeekdayDates(rule: Extract<DayRule, { rule: 'nthWeekday' }>, year: number): RuleDate[] {
  const first = existingDay(year, rule.month, 1);
  if (first === null) return [];
  const daysToFirst = (rule.weekday - weekdayOf(first) + 7) % 7;
  let dayNumber = first + daysToFirst + (rule.nth - 1) * 7;
  if (rule.nth === -1) {
    const last = dayNumberOf(year, rule.month + 1, 1) - 1;
    dayNumber = last - ((weekdayOf(last) - rule.weekday + 7) % 7);
  }
  // A fifth one that the month does not have does not occur, rather than falling into the next month.
  if (civilDateOf(dayNumber).month !== rule.month) return [];
  return [plain(dayNumber + (rule.offsetDays ?? 0))];
}

/**
 * The dates a rule has on account of `year`, in order: none where the date does not exist that year. An observed or offset date
 * can fall just outside the year; a fixed date or range gives only what lies inside it.
 */
export function datesOf(rule: DayRule, year: number): RuleDate[] {
  switch (rule.rule) {
    case 'date': {
      const dayNumber = parseDate(rule.date);
      return dayNumber !== null && civilDateOf(dayNumber).year === year ? [plain(dayNumber)] : [];
    }
    case 'range': {
      const from = parseDate(rule.from);
      const to = parseDate(rule.to);
      if (from === null || to === null) return [];
      const first = Math.max(from, dayNumberOf(year, 1, 1));
      const last = Math.min(to, dayNumberOf(year, 12, 31));
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => plain(first + index));
    }
    case 'yearly':
      return yearlyDates(rule, year);
    case 'nthWeekday':
      return nthWeekdayDates(rule, year);
    case 'easter':
      return [plain(easterSunday(year) + rule.offsetDays)];
    case 'dates':
      return rule.dates
        .flatMap((date) => parseDate(date) ?? [])
        .filter((dayNumber) => civilDateOf(dayNumber).year === year)
        .sort((left, right) => left - right)
        .map(plain);
  }
}
