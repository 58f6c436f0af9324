import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { specialDayGreeting } from './special-day-greeting.ts';

const closedWith = (text: string) =>
  findingsOf(
    specialDayGreeting,
    planOf(
      {
        hours: step('hours-branch', 'Office hours', {}, { open: 'box', lunch: 'box', otherwise: 'closed' }),
        closed: step('announcement', 'Closed greeting', { prompt: 'closed' }, { next: 'box' }),
        box: step('voicemail', 'Take a message'),
      },
      { hours: soundPlan.hours, prompts: { closed: { name: 'Closed', text } } },
    ),
  );

it('accepts a greeting that knows the day', () => {
  expect(findingsOf(specialDayGreeting, soundPlan)).toEqual([]);
  expect(closedWith('We are closed for {holiday}.')).toEqual([]);
  expect(closedWith('We open again {opens next}.')).toEqual([]);
});

it('hints at one that says the same on every day', () => {
  expect(closedWith('We are open again tomorrow at 8 AM.')).toMatchObject([
    {
      id: 'special-day-greeting/main/closed/hours-otherwise',
      severity: 'hint',
      message:
        'On special days such as “Christmas Day” callers of “Office hours” hear “Closed greeting”, which does not know what day it is.',
    },
  ]);
});
