import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { hoursNeverOpen } from './hours-never-open.ts';

it('accepts hours with a time in the week', () => {
  expect(findingsOf(hoursNeverOpen, soundPlan)).toEqual([]);
});

it('reports hours without any', () => {
  const hours = { desk: { ...examplePlan.hours['desk']!, weekly: [] } };
  expect(findingsOf(hoursNeverOpen, { ...soundPlan, hours })).toMatchObject([
    {
      id: 'hours-never-open/hours/desk',
      severity: 'warning',
      message: '“Desk hours” are never open, so every caller takes the way for closed.',
    },
  ]);
});
