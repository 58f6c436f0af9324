import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { blamingWords } from './blaming-words.ts';

const saying = (text: string) =>
  findingsOf(blamingWords, { ...soundPlan, prompts: { choices: { name: 'Choices', text } } });

it('accepts kind words', () => {
  expect(findingsOf(blamingWords, soundPlan)).toEqual([]);
  expect(saying('Sorry, let us try again. What is your validation code?')).toEqual([]);
});

it('hints at words that blame', () => {
  expect(saying('That was an invalid entry.')).toMatchObject([
    {
      id: 'blaming-words/prompts/choices',
      severity: 'hint',
      message: 'The greeting “Choices” says “invalid”, which sounds like a reproach.',
    },
  ]);
  expect(saying('You pressed a wrong key.')).toHaveLength(1);
});
