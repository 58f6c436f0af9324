import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DayEffect, Hours, SpecialDay, Weekday } from '../calendar/hours.ts';
import { dateText, parseDate } from '../calendar/local-date.ts';
import { periodAt } from '../calendar/period-at.ts';
import { spansWithout } from './spans-without.ts';

const DAY_MS = 86_400_000;
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const weeklySpan = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>, { minLength: 1, maxLength: 7 }),
  from: fc.integer({ min: 0, max: 95 }).map((quarter) => clock(quarter * 15)),
  to: fc.integer({ min: 1, max: 96 }).map((quarter) => clock(quarter * 15)),
  period: fc.constantFrom('open', 'lunch'),
});
const effectArbitrary: fc.Arbitrary<DayEffect> = fc.oneof(
  fc.constant<DayEffect>({ kind: 'closed' }),
  fc.constant<DayEffect>({ kind: 'period', period: 'lunch' }),
  fc.array(weeklySpan, { maxLength: 3 }).map((spans): DayEffect => ({
    kind: 'hours',
    spans: spans.map(({ from, to, period }) => ({ from, to, period })),
  })),
);
const specialArbitrary = fc
  .tuple(fc.integer({ min: 22, max: 30 }), effectArbitrary)
  .map(([day, effect]): SpecialDay => {
    const rule = { rule: 'yearly', month: 11, day } as const;
    return { id: `day-${day}`, name: 'There already', day: rule, effect };
  });
const hoursArbitrary = fc
  .tuple(fc.array(weeklySpan, { maxLength: 5 }), fc.array(specialArbitrary, { maxLength: 4 }))
  .map(([weekly, specialDays]): Hours => ({
    zone: 'UTC',
    periods: [
      { id: 'open', name: 'Open' },
      { id: 'lunch', name: 'Lunch' },
    ],
    weekly,
    specialDays,
  }));
const closingArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([a, b]) => ({ fromMinute: Math.min(a, b - 1), toMinute: Math.max(a + 1, b) }));

it('closes exactly the stretches, on that date and the night after it', () => {
  fc.assert(
    fc.property(
      hoursArbitrary,
      fc.integer({ min: parseDate('2026-11-23')!, max: parseDate('2026-11-29')! }),
      fc.array(closingArbitrary, { maxLength: 3 }),
      (hours, dayNumber, closings) => {
        const { after, isExact } = spansWithout(hours, dayNumber, closings);
        const day = { rule: 'date', date: dateText(dayNumber) } as const;
        const effect = { kind: 'hours', spans: after } as const;
        const changed: Hours = { ...hours, specialDays: [{ id: 'x', name: 'X', day, effect }, ...hours.specialDays] };
        const wrong: number[] = [];
        // The night after too, where the spans can say it: what begins on the date may end there.
        for (let minute = 0; minute < (isExact ? 2880 : 1440); minute += 5) {
          const atMs = dayNumber * DAY_MS + minute * 60_000;
          const isClosed = closings.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute);
          const before = periodAt(hours, [], atMs).period;
          const now = periodAt(changed, [], atMs).period;
          const isRight = minute < 1440 ? now === (isClosed ? null : before) : (now === null) === (before === null);
          if (!isRight) wrong.push(minute);
        }
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

it('says a day round the clock and on over midnight in two spans', () => {
  const hours: Hours = {
    zone: 'UTC',
    periods: [{ id: 'open', name: 'Open' }],
    weekly: [
      { days: [2], from: '01:00', to: '00:15', period: 'open' },
      { days: [2], from: '01:15', to: '01:00', period: 'open' },
    ],
    specialDays: [],
  };
  expect(spansWithout(hours, parseDate('2026-11-24')!, [])).toMatchObject({
    isExact: true,
    after: [
      { from: '01:00', to: '12:30', period: 'open' },
      { from: '12:30', to: '01:00', period: 'open' },
    ],
  });
});

it('starts from the special day that is there', () => {
  const hours: Hours = {
    zone: 'UTC',
    periods: [{ id: 'open', name: 'Open' }],
    weekly: [{ days: [4], from: '08:00', to: '17:00', period: 'open' }],
    specialDays: [
      {
        id: 'eve',
        name: 'Christmas Eve',
        day: { rule: 'yearly', month: 12, day: 24 },
        effect: { kind: 'hours', spans: [{ from: '09:00', to: '13:00', period: 'open' }] },
      },
    ],
  };
  const { before, after } = spansWithout(hours, parseDate('2026-12-24')!, [{ fromMinute: 720, toMinute: 1440 }]);
  expect(before).toEqual([{ from: '09:00', to: '13:00', period: 'open' }]);
  expect(after).toEqual([{ from: '09:00', to: '12:00', period: 'open' }]);
});
