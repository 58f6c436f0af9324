import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { greetingTooLong } from './greeting-too-long.ts';

const OPTIONS = 'For sales, press 1.';
const saying = (before: string) =>
  findingsOf(
    greetingTooLong,
    planOf(
      { menu: step('menu', 'Main menu', { prompt: 'choices' }) },
      { prompts: { choices: { name: 'Choices', text: `${before} ${OPTIONS}` } } },
    ),
  );
const words = (count: number) => `${'word '.repeat(count - 1)}word.`;

it('accepts eight seconds of welcome', () => {
  expect(findingsOf(greetingTooLong, soundPlan)).toEqual([]);
  // 2.5 words a second.
  expect(saying(words(20))).toEqual([]);
});

it('does not count what must be said first', () => {
  const help = 'If this is an emergency, please hang up and call 911 or go to the next hospital.';
  expect(saying(`${words(20)} ${help} Our office is closed until {opens next}.`)).toEqual([]);
});

it('warns of more, with the seconds', () => {
  expect(saying(words(21))).toMatchObject([
    {
      id: 'greeting-too-long/main/menu',
      severity: 'warning',
      message: '“Main menu” speaks for about 9 s before the first option.',
    },
  ]);
});
