import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DayRule, Weekday } from '../calendar/hours.ts';
import { parseDate } from '../calendar/local-date.ts';
import { dayNumbersIn, fitRule } from './fit-rule.ts';

const FROM = 2024;
const TO = 2045;

const ruleArbitrary: fc.Arbitrary<DayRule> = fc.oneof(
  fc.record({
    rule: fc.constant('yearly' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    observed: fc.boolean(),
  }),
  fc.record({
    rule: fc.constant('nthWeekday' as const),
    month: fc.integer({ min: 1, max: 12 }),
    weekday: fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>,
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    offsetDays: fc.integer({ min: -6, max: 6 }),
  }),
  fc.record({ rule: fc.constant('easter' as const), offsetDays: fc.integer({ min: -60, max: 60 }) }),
);

it('finds a rule for the dates of any rule, with exactly those dates', () => {
  fc.assert(
    fc.property(ruleArbitrary, (rule) => {
      const days = dayNumbersIn(rule, FROM, TO);
      const fitted = fitRule(days, FROM, TO);
      expect(dayNumbersIn(fitted, FROM, TO)).toEqual(days);
      expect(fitted.rule).not.toBe('dates');
    }),
    { numRuns: 300 },
  );
});

it('knows 28 February kept on the nearest weekday, which falls on four different dates', () => {
  const rule: DayRule = { rule: 'yearly', month: 2, day: 28, observed: true };
  expect(fitRule(dayNumbersIn(rule, FROM, TO), FROM, TO)).toEqual(rule);
});

it('keeps dates as dates where one of them follows no rule', () => {
  const days = dayNumbersIn({ rule: 'yearly', month: 5, day: 4 }, FROM, TO);
  const moved = [...days.slice(0, 5), parseDate('2029-05-05')!, ...days.slice(6)];
  expect(fitRule(moved, FROM, TO)).toMatchObject({ rule: 'dates' });
  expect(dayNumbersIn(fitRule(moved, FROM, TO), FROM, TO)).toEqual(moved);
});
