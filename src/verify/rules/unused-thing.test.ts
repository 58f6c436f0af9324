import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { unusedThing } from './unused-thing.ts';

it('accepts a plan in which all has a part', () => {
  expect(findingsOf(unusedThing, soundPlan)).toEqual([]);
});

it('hints at everything that nothing names, but not at people with an extension', () => {
  const plan = planOf({ start: step('incoming-call', 'In') });
  const bob = { ...plan.people['bob']!, extension: '102' };
  const teams = {};
  const rotations = {};
  const left = findingsOf(unusedThing, { ...plan, teams, rotations, people: { ...plan.people, bob } });
  expect(left.map(({ id }) => id)).toEqual([
    'unused-thing/callerLists/clients',
    'unused-thing/hours/desk',
    'unused-thing/modes/snow',
    'unused-thing/prompts/choices',
    'unused-thing/prompts/goodbye',
    'unused-thing/prompts/hello',
  ]);
  expect(left[1]).toMatchObject({
    severity: 'hint',
    message: 'The hours “Desk hours” play no part in any call.',
  });
});

it('hints at somebody whom nothing rings', () => {
  const people = { ...soundPlan.people, cy: { name: 'Cy Hale', phones: [] } };
  expect(findingsOf(unusedThing, { ...soundPlan, people })).toMatchObject([
    { id: 'unused-thing/people/cy', message: 'The person “Cy Hale” plays no part in any call.' },
  ]);
});
