import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { duplicateNumber } from './duplicate-number.ts';

it('accepts different numbers', () => {
  expect(findingsOf(duplicateNumber, soundPlan)).toEqual([]);
});

it('refuses the same number twice', () => {
  const main = examplePlan.numbers['main']!;
  const numbers = { main, again: { ...main, name: 'Billing line' } };
  expect(findingsOf(duplicateNumber, { ...soundPlan, numbers })).toMatchObject([
    {
      id: 'duplicate-number/numbers/again',
      severity: 'error',
      message: '“Main line” and “Billing line” are the same phone number, (312) 555-0100.',
    },
  ]);
});
