import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hours, Weekday, WeeklySpan } from '../../calendar/hours.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { overlapsIn } from '../../calendar/span-overlap.ts';
import { CLOSED, minuteText, paint, piecesOf, weeklyOf, type DayPiece } from './week-pieces.ts';

// Monday 1 June 2026, 00:00 UTC.
const MONDAY = Date.UTC(2026, 5, 1);
const STEP = 15;

function week(weekly: readonly WeeklySpan[]): (string | null)[] {
  const hours: Hours = { zone: 'UTC', periods: [], weekly, specialDays: [] };
  return Array.from({ length: (7 * 1440) / STEP }, (_, at) => periodAt(hours, [], MONDAY + at * STEP * 60_000).period);
}

const quarter = fc.integer({ min: 0, max: 95 }).map((at) => at * STEP);
const day = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const span: fc.Arbitrary<WeeklySpan> = fc
  .record({
    days: fc.uniqueArray(day, { minLength: 1, maxLength: 7 }),
    start: quarter,
    end: quarter,
    period: fc.constantFrom('open', 'lunch', 'night'),
  })
  .map(({ days, start, end, period }) =>
    start === end
      ? { days, from: '00:00', to: '24:00', period }
      : { days, from: minuteText(start), to: minuteText(end), period },
  );
const piece: fc.Arbitrary<DayPiece> = fc
  .record({
    day,
    fromMinute: quarter,
    quarters: fc.integer({ min: 1, max: 96 }),
    period: fc.constantFrom('open', 'lunch', CLOSED),
  })
  .map(({ quarters, ...rest }) => ({ ...rest, toMinute: rest.fromMinute + quarters * STEP }));

test('painting leaves no overlap, holds where it was painted, and changes nothing else', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), piece, (weekly, painted) => {
      const after = weeklyOf(paint(piecesOf(weekly), [painted]));
      expect(overlapsIn(after.map((one, index) => ({ span: one, days: one.days, index })))).toEqual([]);
      const start = (painted.day - 1) * 1440 + painted.fromMinute;
      const inside = new Set<number>();
      for (let at = start; at < start + painted.toMinute - painted.fromMinute; at += STEP)
        inside.add((at % (7 * 1440)) / STEP);
      const expected = week(weekly).map((before, at) =>
        inside.has(at) ? (painted.period === CLOSED ? null : painted.period) : before,
      );
      expect(week(after)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const WEEKDAYS: Weekday[] = [1, 2, 3, 4, 5];

test('lunch drawn over a long day splits it, and days with the same times stay together', () => {
  const open = { days: WEEKDAYS, from: '08:00', to: '17:00', period: 'open' };
  const lunch = WEEKDAYS.map((at) => ({ day: at, fromMinute: 720, toMinute: 780, period: 'lunch' }));
  expect(weeklyOf(paint(piecesOf([open]), lunch))).toEqual([
    { days: WEEKDAYS, from: '08:00', to: '12:00', period: 'open' },
    { days: WEEKDAYS, from: '12:00', to: '13:00', period: 'lunch' },
    { days: WEEKDAYS, from: '13:00', to: '17:00', period: 'open' },
  ]);
});

test('touching times of one period become one, but not over midnight', () => {
  const morning = { days: [1 as const], from: '08:00', to: '12:00', period: 'open' };
  const paintOpen = (fromMinute: number, toMinute: number) =>
    weeklyOf(paint(piecesOf([morning]), [{ day: 1, fromMinute, toMinute, period: 'open' }]));
  expect(paintOpen(720, 1020)).toEqual([{ days: [1], from: '08:00', to: '17:00', period: 'open' }]);
  const night = { days: [1 as const], from: '22:00', to: '24:00', period: 'open' };
  expect(weeklyOf(paint(piecesOf([night]), [{ day: 2, fromMinute: 0, toMinute: 360, period: 'open' }]))).toHaveLength(
    2,
  );
});

test('a span over Sunday’s midnight is cut on Monday', () => {
  const night = { days: [7 as const], from: '22:00', to: '06:00', period: 'night' };
  expect(weeklyOf(paint(piecesOf([night]), [{ day: 1, fromMinute: 120, toMinute: 180, period: 'open' }]))).toEqual([
    { days: [1], from: '02:00', to: '03:00', period: 'open' },
    { days: [1], from: '03:00', to: '06:00', period: 'night' },
    { days: [7], from: '22:00', to: '02:00', period: 'night' },
  ]);
});
