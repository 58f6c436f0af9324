import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { afterHoursGreeting } from './after-hours-greeting.ts';

const closedWith = (text: string) =>
  findingsOf(
    afterHoursGreeting,
    planOf(
      {
        hours: step('hours-branch', 'Office hours', {}, { open: 'box', lunch: 'box', otherwise: 'closed' }),
        closed: step('announcement', 'Closed greeting', { prompt: 'closed' }, { next: 'box' }),
        box: step('voicemail', 'Take a message'),
      },
      { prompts: { closed: { name: 'Closed', text } } },
    ),
  );

it('accepts a greeting that says when, what if it is urgent, or that somebody calls back', () => {
  expect(findingsOf(afterHoursGreeting, soundPlan)).toEqual([]);
  for (const text of [
    'We are closed, and open again {opens next}.',
    'We are closed until 8 AM.',
    'We are closed. If it is urgent, press 9.',
    'We are closed. Leave your number and we will call you back.',
  ])
    expect(closedWith(text), text).toEqual([]);
});

it('hints at one that leaves callers alone', () => {
  expect(closedWith('We are closed.')).toMatchObject([
    {
      id: 'after-hours-greeting/main/closed',
      severity: 'hint',
      message:
        '“Closed greeting”, heard while “Office hours” is closed, says neither when you open nor what happens next.',
    },
  ]);
});
