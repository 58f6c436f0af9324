import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { unknownPlaceholder } from './unknown-placeholder.ts';

const saying = (text: string) => ({
  ...soundPlan,
  prompts: { ...soundPlan.prompts, hello: { name: 'Welcome', text } },
});

it('accepts the placeholders Ringplan fills in', () => {
  expect(
    findingsOf(
      unknownPlaceholder,
      saying('Closed for {holiday} until {closed until}. We open {opens next}. {on call} is on call.'),
    ),
  ).toEqual([]);
});

it('refuses others, and says which there are', () => {
  expect(findingsOf(unknownPlaceholder, saying('We open {open next}, {open next}, {name}.'))).toMatchObject([
    { id: 'unknown-placeholder/prompts/hello/name', severity: 'error' },
    {
      id: 'unknown-placeholder/prompts/hello/open next',
      message: 'The greeting “Welcome” says “{open next}”, which Ringplan cannot fill in.',
      fix: 'Use one of {opens next}, {closed until}, {holiday}, {on call}, or plain words.',
    },
  ]);
});

it('refuses a brace without its other half', () => {
  expect(findingsOf(unknownPlaceholder, saying('We open {opens next.'))).toHaveLength(1);
});

it('reads replacements too, and says which', () => {
  const replacements = [{ id: 'flu', from: '2026-12-01', to: '2026-12-31', text: 'Flu shots {when}.' }];
  const plan = { ...soundPlan, prompts: { hello: { name: 'Welcome', text: 'Hello.', replacements } } };
  expect(findingsOf(unknownPlaceholder, plan)).toMatchObject([
    {
      id: 'unknown-placeholder/prompts/hello/flu/when',
      message: 'The greeting “Welcome” for Dec 1, 2026 to Dec 31, 2026 says “{when}”, which Ringplan cannot fill in.',
    },
  ]);
});
