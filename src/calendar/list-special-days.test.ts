import { expect, it } from 'vitest';
import { listSpecialDays } from './list-special-days.ts';
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
