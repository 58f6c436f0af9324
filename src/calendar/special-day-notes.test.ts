import { expect, it } from 'vitest';
import type { DayRule } from './hours.ts';
import { specialDayNotes } from './special-day-notes.ts';

const notes = (rule: DayRule, today = '2026-06-08') =>
  specialDayNotes(rule, today).map(({ code, message }) => `${code}: ${message}`);

it('says which years have a 29 February', () => {
  const leap: DayRule = { rule: 'yearly', month: 2, day: 29, observed: true };
  expect(notes(leap)).toEqual([
    'leapDay: Only leap years have a 29 February: 2028, 2032 and 2036 are the next. In other years this does not fall at all.',
  ]);
  expect(notes(leap, '2096-03-01')[0]).toContain('2096, 2104 and 2108');
  expect(notes({ rule: 'yearly', month: 2, day: 28 })).toEqual([]);
});

it('says which years have a fifth weekday', () => {
  expect(notes({ rule: 'nthWeekday', month: 2, weekday: 1, nth: 5 })).toEqual([
    'fifthWeekday: Not every February has a fifth one: 2044, 2072 and 2112 are the next that do. If you mean the last, choose “last”.',
  ]);
  expect(notes({ rule: 'nthWeekday', month: 5, weekday: 1, nth: -1 })).toEqual([]);
});

it('says when listed dates run out, a year before and after', () => {
  const dates = (...all: string[]) => notes({ rule: 'dates', dates: all });
  expect(dates('2028-01-26', '2026-02-17')).toEqual([]);
  expect(dates('2027-02-06', '2026-02-17')).toEqual([
    'runsOut: The last of its dates is 6 February 2027. Add the next ones in time.',
  ]);
  expect(dates('2026-02-17')).toEqual([
    'over: The last of its dates was 17 February 2026. Add the next ones, or remove it.',
  ]);
  expect(dates('2026-06-08')[0]).toMatch(/^runsOut/);
  // Problems of their own, see check-hours.ts.
  expect(dates()).toEqual([]);
  expect(dates('soon')).toEqual([]);
});

it('says that a date or range is over, from the day after it', () => {
  expect(notes({ rule: 'date', date: '2026-06-07' })).toEqual([
    'over: 7 June 2026 is over, so this no longer does anything.',
  ]);
  expect(notes({ rule: 'date', date: '2026-06-08' })).toEqual([]);
  expect(notes({ rule: 'range', from: '2026-05-01', to: '2026-06-07' })).toEqual([
    'over: This ended on 7 June 2026, so this no longer does anything.',
  ]);
  expect(notes({ rule: 'range', from: '2026-05-01', to: '2026-06-08' })).toEqual([]);
  expect(notes({ rule: 'easter', offsetDays: 1 })).toEqual([]);
  expect(() => specialDayNotes({ rule: 'easter', offsetDays: 1 }, 'today')).toThrow(RangeError);
});
