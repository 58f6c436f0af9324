import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { callbackNobodyTold } from './callback-nobody-told.ts';

const offering = (settings: Record<string, unknown>) =>
  findingsOf(callbackNobodyTold, planOf({ offer: step('offer-callback', 'Offer a callback', settings) }));

it('accepts a mailbox that is told, and plans without callbacks', () => {
  expect(findingsOf(callbackNobodyTold, soundPlan)).toEqual([]);
  expect(offering({ mailbox: 'front' })).toEqual([]);
});

it('hints at a callback of which nobody is told', () => {
  expect(offering({})).toMatchObject([
    {
      id: 'callback-nobody-told/main/offer',
      severity: 'hint',
      message: 'When a callback of “Offer a callback” fails for good, nobody is told.',
    },
  ]);
});
