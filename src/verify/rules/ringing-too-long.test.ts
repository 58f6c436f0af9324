import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { ringingTooLong } from './ringing-too-long.ts';

const row = (seconds: number, between: Record<string, ReturnType<typeof step>> = {}) =>
  findingsOf(
    ringingTooLong,
    planOf({
      one: step('ring-team', 'First team', { allSeconds: seconds }, { noAnswer: Object.keys(between)[0] ?? 'two' }),
      ...between,
      two: step('ring-team', 'Second team', { allSeconds: seconds }, { noAnswer: 'box' }),
      box: step('voicemail', 'Take a message'),
    }),
  );

it('accepts 75 seconds, and more with words in between', () => {
  expect(findingsOf(ringingTooLong, soundPlan)).toEqual([]);
  expect(row(37)).toEqual([]);
  expect(row(60, { sorry: step('announcement', 'Sorry', { prompt: 'hello' }, { next: 'two' }) })).toEqual([]);
});

it('hints at more, once for the whole row', () => {
  expect(row(40)).toMatchObject([
    {
      id: 'ringing-too-long/main/one',
      severity: 'hint',
      message: 'When nobody answers, callers of “First team” and “Second team” hear nothing but ringing for 80 s.',
    },
  ]);
});
