import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { optionsHaveChanged } from './options-have-changed.ts';

const NEWS = 'Please listen carefully, as our options have changed. For sales, press 1.';

it('accepts a plain menu, and news between two dates', () => {
  expect(findingsOf(optionsHaveChanged, soundPlan)).toEqual([]);
  const replacements = [{ id: 'new', from: '2026-12-01', to: '2026-12-31', text: NEWS }];
  const prompts = { choices: { ...soundPlan.prompts['choices']!, replacements } };
  expect(findingsOf(optionsHaveChanged, { ...soundPlan, prompts })).toEqual([]);
});

it('hints at news without an end', () => {
  const prompts = { choices: { name: 'Choices', text: NEWS } };
  expect(findingsOf(optionsHaveChanged, { ...soundPlan, prompts })).toMatchObject([
    { id: 'options-have-changed/prompts/choices', severity: 'hint' },
  ]);
});
