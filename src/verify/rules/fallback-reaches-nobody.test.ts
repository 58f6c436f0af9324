import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { fallbackReachesNobody } from './fallback-reaches-nobody.ts';

const toPerson = (person: string) => ({
  ...soundPlan,
  numbers: { main: { ...examplePlan.numbers['main']!, fallback: { to: 'person' as const, person } } },
});

it('accepts a mailbox, and a person with a mailbox', () => {
  expect(findingsOf(fallbackReachesNobody, soundPlan)).toEqual([]);
  expect(findingsOf(fallbackReachesNobody, toPerson('ann'))).toEqual([]);
});

it('warns of a person without a mailbox, who may not answer', () => {
  expect(findingsOf(fallbackReachesNobody, toPerson('bob'))).toMatchObject([
    {
      severity: 'warning',
      message: 'When “Bob Ray”, the fallback of “Main line”, does not answer, the caller is cut off.',
    },
  ]);
});

it('refuses a person without phone and mailbox', () => {
  const plan = toPerson('bob');
  const people = { ...plan.people, bob: { name: 'Bob Ray', phones: [] } };
  expect(findingsOf(fallbackReachesNobody, { ...plan, people })).toMatchObject([{ severity: 'error' }]);
});
