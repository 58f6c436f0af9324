import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { singlePointOfFailure } from './single-point-of-failure.ts';

const ringing = (
  owners: string[],
  next: Record<string, string> = { noAnswer: 'box', busy: 'box', unavailable: 'box' },
) =>
  planOf(
    {
      ann: step('ring-person', 'Ring Ann', { person: 'ann' }, next),
      box: step('voicemail', 'Take a message'),
      bob: step('ring-person', 'Ring Bob', { person: 'bob' }, { noAnswer: 'box', busy: 'box', unavailable: 'box' }),
    },
    { mailboxes: { front: { name: 'Front', owners, urgent: false } } },
  );

it('accepts somebody else who is rung, or told of the message', () => {
  expect(findingsOf(singlePointOfFailure, soundPlan)).toEqual([]);
  expect(findingsOf(singlePointOfFailure, ringing(['ann', 'bob']))).toEqual([]);
  expect(findingsOf(singlePointOfFailure, ringing(['ann'], { noAnswer: 'bob' }))).toEqual([]);
});

it('hints at one person on whom all hangs', () => {
  expect(findingsOf(singlePointOfFailure, ringing(['ann']))).toMatchObject([
    {
      id: 'single-point-of-failure/main/ann',
      severity: 'hint',
      message: 'Callers of “Ring Ann” depend on “Ann Lee” alone: nobody else is rung, or told of a message.',
    },
  ]);
});

it('sees that the safety net tells somebody else', () => {
  const plan = ringing(['bob'], {});
  expect(findingsOf(singlePointOfFailure, plan)).toEqual([]);
  expect(findingsOf(singlePointOfFailure, ringing(['ann'], {}))).toHaveLength(1);
});
