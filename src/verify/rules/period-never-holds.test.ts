import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { periodNeverHolds } from './period-never-holds.ts';

const desk = soundPlan.hours['desk']!;
const late = { ...desk, periods: [...desk.periods, { id: 'late', name: 'Late' }] };

it('accepts periods of the week and of special days', () => {
  expect(findingsOf(periodNeverHolds, soundPlan)).toEqual([]);
  const day = { ...desk.specialDays[0]!, effect: { kind: 'period' as const, period: 'late' } };
  expect(findingsOf(periodNeverHolds, { ...soundPlan, hours: { desk: { ...late, specialDays: [day] } } })).toEqual([]);
});

it('hints at one without a time', () => {
  expect(findingsOf(periodNeverHolds, { ...soundPlan, hours: { desk: late } })).toMatchObject([
    {
      id: 'period-never-holds/hours/desk/late',
      severity: 'hint',
      message: '“Late” of “Desk hours” has no time, so it never holds by itself.',
    },
  ]);
});
