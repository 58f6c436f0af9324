import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { spokenKeysRule } from './spoken-keys.ts';

const saying = (text: string, language?: string) =>
  planOf(
    {
      menu: step('menu', 'Main menu', {
        prompt: 'choices',
        keys: [
          { id: 'sales', key: '1', label: 'Sales' },
          { id: 'desk', key: '0', label: 'Front desk' },
        ],
      }),
    },
    { prompts: { choices: { name: 'Choices', text, ...(language === undefined ? {} : { language }) } } },
  );
const idsFor = (text: string, language?: string) =>
  findingsOf(spokenKeysRule, saying(text, language)).map(({ id }) => id);

it('accepts a greeting that offers exactly the keys there are', () => {
  expect(findingsOf(spokenKeysRule, soundPlan)).toEqual([]);
  expect(idsFor('For sales, press 1. For the front desk, press zero.')).toEqual([]);
  expect(idsFor('Press one of the following keys: sales, 1, front desk, 0.')).toEqual([]);
});

it('warns of a key that is offered but does nothing', () => {
  expect(findingsOf(spokenKeysRule, saying('For sales press one, for billing press 4, or press 0.'))).toMatchObject([
    {
      id: 'spoken-keys/main/menu/spoken-4',
      severity: 'warning',
      message: 'The greeting of “Main menu” offers key 4, but that key does nothing there.',
    },
  ]);
});

it('warns of a key that is never offered', () => {
  expect(findingsOf(spokenKeysRule, saying('For sales, press 1.'))).toMatchObject([
    {
      id: 'spoken-keys/main/menu/desk/unspoken',
      message: 'The greeting of “Main menu” never offers key 0, “Front desk”.',
    },
  ]);
});

it('leaves an announcement alone: the step after it may take the key', () => {
  const plan = planOf(
    { hello: step('announcement', 'Welcome', { prompt: 'hello' }) },
    { prompts: { hello: { name: 'Welcome', text: 'To leave the queue, press 4.' } } },
  );
  expect(findingsOf(spokenKeysRule, plan)).toEqual([]);
});

it('leaves other languages alone', () => {
  expect(idsFor('Für den Vertrieb drücken Sie die Eins.', 'de-DE')).toEqual([]);
  expect(idsFor('For sales, press 1.', 'en-GB')).toHaveLength(1);
});

it('reads the words of a replaced greeting too, and says when they hold', () => {
  const text = 'For sales, press 1. For the front desk, press 0.';
  const replacements = [
    { id: 'flu', from: '2026-12-01', to: '2026-12-31', text: 'For flu shots, press 5. Sales is 1.' },
  ];
  const plan = { ...saying(text), prompts: { choices: { name: 'Choices', text, replacements } } };
  expect(findingsOf(spokenKeysRule, plan)).toMatchObject([
    {
      id: 'spoken-keys/main/menu/desk/unspoken/flu',
      message: 'The greeting of “Main menu” from Dec 1, 2026 to Dec 31, 2026 never offers key 0, “Front desk”.',
    },
    { id: 'spoken-keys/main/menu/spoken-5/flu' },
  ]);
});

it('warns of a callback whose greeting names another key than the one that books it', () => {
  const offering = (text: string) =>
    planOf(
      { offer: step('offer-callback', 'Offer a callback', { prompt: 'choices', acceptKey: '2' }) },
      { prompts: { choices: { name: 'Choices', text } } },
    );
  expect(findingsOf(spokenKeysRule, offering('To be called back, press 2.'))).toEqual([]);
  expect(findingsOf(spokenKeysRule, offering('To be called back, press 1.')).map(({ message }) => message)).toEqual([
    'The greeting of “Offer a callback” offers key 1, but that key does nothing there.',
    'The greeting of “Offer a callback” never offers key 2, “Call me back”.',
  ]);
});
