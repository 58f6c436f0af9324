import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { ringTooShort } from './ring-too-short.ts';

it('accepts ten seconds, also when two people make them together', () => {
  expect(findingsOf(ringTooShort, soundPlan)).toEqual([]);
  const turns = planOf({ team: step('ring-team', 'In turn', { strategy: 'inOrder', eachSeconds: 5 }) });
  expect(findingsOf(ringTooShort, turns)).toEqual([]);
});

it('hints at less', () => {
  const plan = planOf({ team: step('ring-team', 'Ring the desk', { allSeconds: 5 }) });
  expect(findingsOf(ringTooShort, plan)).toMatchObject([
    {
      id: 'ring-too-short/main/team',
      severity: 'hint',
      message: '“Ring the desk” rings for 5 s in all, too short to get to a phone.',
    },
  ]);
});
