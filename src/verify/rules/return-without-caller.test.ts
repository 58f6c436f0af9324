import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { returnWithoutCaller } from './return-without-caller.ts';

const withReturn = planOf({
  start: step('incoming-call', 'Incoming call', {}, { next: 'back' }),
  back: step('return', 'Go back'),
});

it('accepts a flow without a way back, and one that no number enters', () => {
  expect(findingsOf(returnWithoutCaller, soundPlan)).toEqual([]);
  expect(findingsOf(returnWithoutCaller, { ...withReturn, numbers: {} })).toEqual([]);
});

it('refuses a way back in a flow that a number enters', () => {
  expect(findingsOf(returnWithoutCaller, withReturn)).toMatchObject([
    { severity: 'error', place: { at: 'node', flow: 'main', node: 'back' } },
  ]);
});
