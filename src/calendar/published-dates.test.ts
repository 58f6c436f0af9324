// The dates of rules against published lists, and where those end against Python's calendar (see make-zoneinfo-oracle.py).
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datesOf, easterSunday } from './day-rule.ts';
import type { DayRule, Hours, Weekday } from './hours.ts';
import { listSpecialDays } from './list-special-days.ts';
import { dateText, dayNumberOf } from './local-date.ts';
import { EASTERS_FROM_2001, OPM_DAYS_OFF } from './published-dates.fixture.ts';

const python = JSON.parse(readFileSync(new URL('./zoneinfo-oracle.fixture.json', import.meta.url), 'utf8')) as {
  readonly easter: Readonly<Record<string, string>>;
  readonly nthWeekdays: Readonly<Record<string, string>>;
  readonly federal: Readonly<Record<string, string>>;
};
const years = Array.from({ length: 37 }, (_, index) => 2024 + index);
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

// 5 U.S.C. 6103(a), in the order of its dates.
const FEDERAL: readonly DayRule[] = [
  { rule: 'yearly', month: 1, day: 1, observed: true },
  { rule: 'nthWeekday', month: 1, weekday: 1, nth: 3 },
  { rule: 'nthWeekday', month: 2, weekday: 1, nth: 3 },
  { rule: 'nthWeekday', month: 5, weekday: 1, nth: -1 },
  { rule: 'yearly', month: 6, day: 19, observed: true },
  { rule: 'yearly', month: 7, day: 4, observed: true },
  { rule: 'nthWeekday', month: 9, weekday: 1, nth: 1 },
  { rule: 'nthWeekday', month: 10, weekday: 1, nth: 2 },
  { rule: 'yearly', month: 11, day: 11, observed: true },
  { rule: 'nthWeekday', month: 11, weekday: 4, nth: 4 },
  { rule: 'yearly', month: 12, day: 25, observed: true },
];

const daysOff = (year: number): string =>
  FEDERAL.flatMap((rule) => datesOf(rule, year))
    .filter(({ role }) => role !== 'actual')
    .map(({ dayNumber }) => dateText(dayNumber))
    .join(' ');

it('has the Easters that are published for 2001–2066, and Python’s of 2024–2060', () => {
  for (const [index, day] of EASTERS_FROM_2001.entries())
    expect(dateText(easterSunday(2001 + index))).toBe(dateText(dayNumberOf(2001 + index, 3, day)));
  for (const year of years) expect(dateText(easterSunday(year))).toBe(python.easter[year]);
});

it('has the days off that OPM publishes for 2024–2030', () => {
  for (const [year, dates] of Object.entries(OPM_DAYS_OFF)) expect(daysOff(Number(year))).toBe(dates);
});

it('observes federal holidays of 2024–2060 when Python’s datetime does', () => {
  for (const year of years) expect(daysOff(year)).toBe(python.federal[year]);
});

it('lists for the weekdays of 2025–2030 what OPM publishes, and nothing else', () => {
  const hours: Hours = {
    zone: 'America/New_York',
    periods: [{ id: 'open', name: 'Open' }],
    weekly: [],
    specialDays: FEDERAL.map((day, index) => ({ id: `${index}`, name: `${index}`, day, effect: { kind: 'closed' } })),
  };
  const listed = listSpecialDays(hours, '2025-01-01', 72)
    .filter(({ weekday }) => weekday < 6)
    .map(({ date }) => date);
  const published = Object.values(OPM_DAYS_OFF)
    .flatMap((dates) => dates.split(' '))
    .filter((date) => date >= '2025');
  expect(listed).toEqual(published.sort());
});

it('has every nth and last weekday of every month of 2024–2060', () => {
  let compared = 0;
  for (const year of years) {
    const found = Array.from({ length: 12 }, (_, month) =>
      weekdays.flatMap((weekday) =>
        ([1, 2, 3, 4, 5, -1] as const).map((nth) => {
          const [date] = datesOf({ rule: 'nthWeekday', month: month + 1, weekday, nth }, year);
          compared += 1;
          return date === undefined ? '0' : Number(dateText(date.dayNumber).slice(8)).toString(32);
        }),
      ),
    );
    expect([year, found.flat().join('')]).toEqual([year, python.nthWeekdays[year]]);
  }
  expect(compared).toBe(37 * 12 * 7 * 6);
});
