import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import type { Rotation } from '../../plan/entities.ts';
import { findingsOf, planOf, step } from '../plan-of.fixture.ts';
import { rotationDates } from './rotation-dates.ts';

const nights = examplePlan.rotations['nights']!;
const asked = (change: Partial<Rotation>) =>
  planOf({ start: step('on-call', 'Ring who is on call') }, { rotations: { nights: { ...nights, ...change } } });

it('accepts a rotation that goes on', () => {
  expect(findingsOf(rotationDates, asked({}))).toEqual([]);
});

it('warns of one that ends while a step asks it', () => {
  expect(findingsOf(rotationDates, asked({ until: '2027-01-03' }))).toMatchObject([
    {
      id: 'rotation-dates/rotations/nights/ends',
      severity: 'warning',
      message: '“Nights” ends: after Jan 3, 2027 nobody is on call, and callers who need somebody reach nobody.',
    },
  ]);
  const unused = { ...asked({ until: '2027-01-03' }), flows: {} };
  expect(findingsOf(rotationDates, unused)).toEqual([]);
});

it('refuses one that ends before it begins, and days that do not exist', () => {
  expect(findingsOf(rotationDates, asked({ until: '2026-11-01' }))).toMatchObject([
    { severity: 'error', message: '“Nights” ends on Nov 1, 2026, before it begins on Nov 9, 2026.' },
  ]);
  expect(findingsOf(rotationDates, asked({ startsOn: '2027-02-29' }))).toMatchObject([
    { severity: 'error', message: '“Nights” names 2027-02-29, a day that does not exist.' },
  ]);
});
