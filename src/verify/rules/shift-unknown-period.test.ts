import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { shiftUnknownPeriod } from './shift-unknown-period.ts';

const onShift = (hours: string, periods: string[]) => ({
  ...soundPlan,
  people: { ...soundPlan.people, ann: { ...examplePlan.people['ann']!, shift: { hours, periods } } },
});

it('accepts a shift in periods of its hours', () => {
  expect(findingsOf(shiftUnknownPeriod, onShift('desk', ['open', 'lunch']))).toEqual([]);
});

it('refuses a period that the hours do not have', () => {
  expect(findingsOf(shiftUnknownPeriod, onShift('desk', ['open', 'night']))).toMatchObject([
    { id: 'shift-unknown-period/people/ann/night', severity: 'error' },
  ]);
});

it('leaves hours that do not exist to unknown-reference', () => {
  expect(findingsOf(shiftUnknownPeriod, onShift('gone', ['open']))).toEqual([]);
});
