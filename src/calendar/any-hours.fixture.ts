import * as fc from 'fast-check';
import type { DayRule, Hours, Override, SpecialDay, Weekday } from './hours.ts';
import { MINUTE_MS } from './local-date.ts';
import { ODD_ZONES } from './sample-hours.fixture.ts';

const time = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${String(quarter >> 2).padStart(2, '0')}:${String((quarter & 3) * 15).padStart(2, '0')}`);
const period = fc.constantFrom('a', 'b');
const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const span = fc.record({ from: time, to: fc.oneof(time, fc.constant('24:00')), period });

// Dates at which something can happen: clock changes, Easter, the leap day, New Year at a weekend.
const DATES = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-06-05', '2026-10-25', '2026-11-01', '2027-12-31', '2028-01-01', '2028-02-29']; // prettier-ignore
const date = fc.constantFrom(...DATES);
const observed = fc.constantFrom(true, false, undefined);

/** Every rule, on and around the dates of anyInstant. */
export const anyRule: fc.Arbitrary<DayRule> = fc.oneof(
  fc.record({ rule: fc.constant('date' as const), date }),
  fc.record({ rule: fc.constant('dates' as const), dates: fc.array(date, { maxLength: 4 }) }),
  fc.record({ rule: fc.constant('range' as const), from: date, to: date }),
  fc
    .tuple(fc.constantFrom('01-01', '02-29', '03-08', '03-29', '10-25', '11-01', '12-31', '04-31'), observed)
    .map(([text, observed]) => ({
      rule: 'yearly' as const,
      month: Number(text.slice(0, 2)),
      day: Number(text.slice(3)),
      observed,
    })),
  fc.record({
    rule: fc.constant('nthWeekday' as const),
    month: fc.constantFrom(1, 3, 6, 10, 11, 12),
    weekday,
    nth: fc.constantFrom<1 | 2 | 3 | 4 | 5 | -1>(1, 2, 3, 4, 5, -1),
    offsetDays: fc.constantFrom(undefined, -3, 1, 9),
  }),
  fc.record({ rule: fc.constant('easter' as const), offsetDays: fc.integer({ min: -50, max: 60 }) }),
);

const special: fc.Arbitrary<SpecialDay> = fc.record({
  id: fc.constantFrom('x', 'y', 'z'),
  name: fc.constant('Special'),
  day: anyRule,
  effect: fc.oneof(
    fc.constant({ kind: 'closed' as const }),
    fc.record({ kind: fc.constant('period' as const), period }),
    fc.record({ kind: fc.constant('hours' as const), spans: fc.array(span, { maxLength: 3 }) }),
  ),
  off: fc.constantFrom(true, false, false, undefined),
});

/** Hours in any odd zone with up to five weekly spans and five special days, overlapping, empty and over midnight as it comes. */
export const anyHours: fc.Arbitrary<Hours> = fc.record({
  zone: fc.constantFrom(...ODD_ZONES),
  periods: fc.constant([
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ]),
  weekly: fc.array(fc.record({ days: fc.uniqueArray(weekday), from: time, to: time, period }), { maxLength: 5 }),
  specialDays: fc.array(special, { maxLength: 5 }),
});

/** A whole minute within three days of a date at which something can happen. */
export const anyInstant: fc.Arbitrary<number> = fc
  .tuple(date, fc.integer({ min: -4000, max: 4000 }))
  .map(([text, minutes]) => Date.parse(`${text}T03:00Z`) + minutes * MINUTE_MS);

/** Up to three overrides around the same dates, reversed ones among them. */
export const anyOverrides: fc.Arbitrary<Override[]> = fc.array(
  fc.record({
    id: fc.constantFrom('o', 'p'),
    period: fc.constantFrom('a', null),
    fromMs: anyInstant,
    untilMs: anyInstant,
  }),
  { maxLength: 3 },
);
