import { expect, it } from 'vitest';
import { listSpecialDays } from './list-special-days.ts';
import type { Hours, SpecialDay } from './hours.ts';
import { periodAt } from './period-at.ts';
import { frontDesk } from './sample-hours.fixture.ts';

const desk = frontDesk('America/New_York');
const lines = (fromDate: string, months: number) =>
  listSpecialDays(desk, fromDate, months).map(
    ({ date, weekday, id, observed, effect }) =>
      `${date} ${weekday} ${id} ${effect.kind}${observed ? ' observed' : ''}`,
  );

it('lists a year of special days by date, observed ones marked and those off left out', () => {
  expect(lines('2026-06-01', 12)).toEqual([
    '2026-07-03 5 independence closed observed',
    '2026-07-04 6 independence closed',
    '2026-07-17 5 party closed',
    '2026-09-14 1 retreat closed',
    '2026-09-15 2 retreat closed',
    '2026-09-16 3 retreat closed',
    '2026-11-26 4 thanksgiving closed',
    '2026-11-27 5 dayAfter period',
    '2026-12-24 4 christmasEve hours',
    '2027-01-01 5 newYear closed',
    '2027-03-26 5 goodFriday closed',
    '2027-05-31 1 memorial closed',
  ]);
});

it('ends before the same day of the last month, or with it where that is shorter', () => {
  expect(lines('2026-07-03', 0)).toEqual([]);
  expect(lines('2026-06-17', 1)).toHaveLength(2);
  expect(lines('2027-12-31', 1)).toEqual(['2027-12-31 5 newYear closed observed', '2028-01-01 6 newYear closed']);
  expect(() => lines('2026-02-30', 1)).toThrow(RangeError);
});

it('says which special day is hidden by one higher in the list, as the period at noon shows', () => {
  const on = (id: string, day: SpecialDay['day'], off = false): SpecialDay => ({
    id,
    name: id,
    day,
    effect: { kind: 'period', period: id },
    off,
  });
  const hours: Hours = {
    ...desk,
    zone: 'UTC',
    specialDays: [
      on('gone', { rule: 'date', date: '2026-12-24' }, true),
      on('works', { rule: 'range', from: '2026-12-23', to: '2026-12-25' }),
      on('eve', { rule: 'yearly', month: 12, day: 24 }),
      on('christmas', { rule: 'yearly', month: 12, day: 25 }),
      on('again', { rule: 'dates', dates: ['2026-12-26', '2026-12-24'] }),
    ],
  };
  const listed = listSpecialDays(hours, '2026-12-01', 24);
  expect(listed.map(({ date, id, hiddenBy }) => `${date} ${id} ${hiddenBy}`)).toEqual([
    '2026-12-23 works null',
    '2026-12-24 works null',
    '2026-12-24 eve works',
    '2026-12-24 again works',
    '2026-12-25 works null',
    '2026-12-25 christmas works',
    '2026-12-26 again null',
    '2027-12-24 eve null',
    '2027-12-25 christmas null',
  ]);
  for (const { date, id, hiddenBy } of listed)
    expect(periodAt(hours, [], Date.parse(`${date}T12:00Z`)).period).toBe(hiddenBy ?? id);
});
