import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { specialDayOver } from './special-day-over.ts';

const desk = soundPlan.hours['desk']!;
const move = {
  id: 'move',
  name: 'Moving',
  day: { rule: 'range' as const, from: '2026-11-20', to: '2026-11-23' },
  effect: { kind: 'closed' as const },
};
const plan = { ...soundPlan, hours: { desk: { ...desk, specialDays: [...desk.specialDays, move] } } };

it('says nothing without a today, of days that return, or on the last day', () => {
  expect(findingsOf(specialDayOver, plan)).toEqual([]);
  expect(findingsOf(specialDayOver, soundPlan, { fromMs: Date.parse('2026-11-24') })).toEqual([]);
  expect(findingsOf(specialDayOver, plan, { fromMs: Date.parse('2026-11-23T20:00:00-06:00') })).toEqual([]);
});

it('hints at a day that is over', () => {
  expect(findingsOf(specialDayOver, plan, { fromMs: Date.parse('2026-11-24T10:07:00-06:00') })).toMatchObject([
    {
      id: 'special-day-over/hours/desk/move',
      severity: 'hint',
      message: '“Moving” of “Desk hours” was on Nov 23, 2026 and does not return.',
    },
  ]);
});
