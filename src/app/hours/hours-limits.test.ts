import { expect, test } from 'vitest';
import { hoursSchema } from '../../plan/entities.ts';
import { MOST_SPECIAL_DAYS, MOST_TIMES, tooMuch } from './hours-limits.ts';

const times = (count: number) =>
  Array.from({ length: count }, () => ({ days: [1 as const], from: '08:00', to: '09:00', period: 'open' }));
const days = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `day-${at}`,
    name: 'Closed',
    day: { rule: 'date' as const, date: '2026-12-24' },
    effect: { kind: 'closed' as const },
  }));
const fits = (weekly: ReturnType<typeof times>, specialDays: ReturnType<typeof days>) =>
  hoursSchema.safeParse({ name: 'Full', periods: [{ id: 'open', name: 'Open' }], weekly, specialDays }).success;

test('what is refused is what a plan does not take, and nothing less', () => {
  expect([tooMuch({ weekly: times(MOST_TIMES) }), fits(times(MOST_TIMES), [])]).toEqual([null, true]);
  expect(tooMuch({ weekly: times(MOST_TIMES + 1) })).toContain('201 different times');
  expect(fits(times(MOST_TIMES + 1), [])).toBe(false);
  expect([tooMuch({ specialDays: days(MOST_SPECIAL_DAYS) }), fits([], days(MOST_SPECIAL_DAYS))]).toEqual([null, true]);
  expect(tooMuch({ specialDays: days(MOST_SPECIAL_DAYS + 1) })).toContain('401 special days');
  expect(fits([], days(MOST_SPECIAL_DAYS + 1))).toBe(false);
});
