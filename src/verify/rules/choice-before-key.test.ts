import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { choiceBeforeKey } from './choice-before-key.ts';

const saying = (text: string, language?: string) =>
  findingsOf(choiceBeforeKey, {
    ...soundPlan,
    prompts: { choices: { name: 'Choices', text, ...(language === undefined ? {} : { language }) } },
  });

it('accepts the choice first, also with more words after the key', () => {
  expect(findingsOf(choiceBeforeKey, soundPlan)).toEqual([]);
  expect(saying('If it cannot wait, press 0 for our answering service. Press 1 now.')).toEqual([]);
  expect(saying('Press 1 for Vertrieb.', 'de')).toEqual([]);
});

it('hints at the key first', () => {
  expect(saying('Welcome. Please press 1 for sales, or stay on the line.')).toMatchObject([
    {
      id: 'choice-before-key/prompts/choices',
      severity: 'hint',
      message:
        'The greeting “Choices” says a key before what it is for: “Please press 1 for sales, or stay on the line.”',
    },
  ]);
  expect(saying('Dial zero to talk to somebody.')).toHaveLength(1);
});
