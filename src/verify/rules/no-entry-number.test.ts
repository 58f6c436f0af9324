import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { noEntryNumber } from './no-entry-number.ts';

it('accepts a flow with a number', () => {
  expect(findingsOf(noEntryNumber, soundPlan)).toEqual([]);
});

it('hints at a flow that no number leads to', () => {
  const flows = { ...soundPlan.flows, spare: { ...soundPlan.flows['main']!, name: 'Spare' } };
  expect(findingsOf(noEntryNumber, { ...soundPlan, flows })).toMatchObject([
    { id: 'no-entry-number/spare', severity: 'hint', message: 'No number leads to the call flow “Spare”.' },
  ]);
});
