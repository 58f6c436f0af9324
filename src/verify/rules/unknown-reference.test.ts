import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { plainCall } from '../../plan/call-script.ts';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { unknownReference } from './unknown-reference.ts';

it('accepts names of things that exist', () => {
  expect(findingsOf(unknownReference, soundPlan)).toEqual([]);
});

it('asks for a choice that was not made yet', () => {
  const plan = planOf({ box: step('voicemail', 'Take a message', { mailbox: '' }) });
  expect(findingsOf(unknownReference, plan)).toMatchObject([
    {
      id: 'unknown-reference/main/box/mailbox',
      severity: 'error',
      place: { at: 'node', flow: 'main', node: 'box' },
      message: 'Choose a mailbox for “Take a message”.',
      // Read in the list of problems and in the settings themselves.
      fix: 'Make the choice in its settings.',
    },
  ]);
});

it('reports a name of something that was deleted, in steps, in things and in safety nets', () => {
  const plan = planOf(
    { ring: step('ring-person', 'Ring Ann', { person: 'zoe' }) },
    {
      teams: { 'desk-team': { name: 'Front desk', members: ['ann', 'zoe'] } },
      numbers: { main: { ...examplePlan.numbers['main']!, fallback: { to: 'mailbox', mailbox: 'gone' } } },
    },
  );
  expect(findingsOf(unknownReference, plan).map(({ id, message }) => `${id}: ${message}`)).toEqual([
    'unknown-reference/main/ring/person: “Ring Ann” names a person that no longer exists.',
    'unknown-reference/numbers/main/fallback.mailbox: “Main line” names a mailbox that no longer exists.',
    'unknown-reference/teams/desk-team/members.1: “Front desk” names a person that no longer exists.',
  ]);
});

it('is not fooled by members that every object has', () => {
  const plan = planOf({ ring: step('ring-person', 'Ring', { person: 'constructor' }) });
  expect(findingsOf(unknownReference, plan)).toHaveLength(1);
});

it('only warns about a kept test call', () => {
  const call = plainCall('gone', '2027-01-12T10:00');
  const scenarios = { one: { name: 'A call', call, expect: { outcome: 'message' as const } } };
  expect(findingsOf(unknownReference, { ...soundPlan, scenarios })).toMatchObject([
    { severity: 'warning', place: { at: 'thing', collection: 'scenarios', id: 'one' } },
  ]);
});
