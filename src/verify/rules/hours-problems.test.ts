import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import type { PlanHours } from '../../plan/entities.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { hoursProblemsRule } from './hours-problems.ts';

const withHours = (change: Partial<PlanHours>) => ({
  ...soundPlan,
  hours: { desk: { ...examplePlan.hours['desk']!, ...change } },
});

it('accepts hours that say each time once, and leaves empty ones to another rule', () => {
  expect(findingsOf(hoursProblemsRule, soundPlan)).toEqual([]);
  expect(findingsOf(hoursProblemsRule, withHours({ weekly: [] }))).toEqual([]);
});

it('warns of an overlap', () => {
  const weekly = [
    { days: [1 as const], from: '08:00', to: '12:00', period: 'open' },
    { days: [1 as const], from: '11:00', to: '13:00', period: 'lunch' },
  ];
  const findings = findingsOf(hoursProblemsRule, withHours({ weekly }));
  expect(findings).toMatchObject([{ id: 'hours-problems/hours/desk/overlap/weekly.1', severity: 'warning' }]);
  expect(findings[0]!.message).toMatch(/^“Desk hours”: .*overlap/);
});

it('refuses a date that does not exist and a period that was deleted', () => {
  const specialDays: PlanHours['specialDays'] = [
    { id: 'x', name: 'Leap', day: { rule: 'date', date: '2027-02-30' }, effect: { kind: 'closed' } },
    { id: 'y', name: 'Gone', day: { rule: 'easter', offsetDays: 0 }, effect: { kind: 'period', period: 'gone' } },
  ];
  expect(findingsOf(hoursProblemsRule, withHours({ specialDays })).map(({ severity }) => severity)).toEqual([
    'error',
    'error',
  ]);
});
