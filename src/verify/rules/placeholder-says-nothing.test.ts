import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { placeholderSaysNothing } from './placeholder-says-nothing.ts';

const saying = (text: string) => ({ choices: { name: 'Choices', text } });

it('accepts what the plan can fill in', () => {
  expect(findingsOf(placeholderSaysNothing, soundPlan)).toEqual([]);
  expect(findingsOf(placeholderSaysNothing, { ...soundPlan, prompts: saying('Open {opens next}.') })).toEqual([]);
  const rota = planOf({ rota: step('on-call', 'On call') }, { prompts: saying('{on call} is rung.') });
  expect(findingsOf(placeholderSaysNothing, rota)).toEqual([]);
});

it('warns where no step knows it', () => {
  const plan = planOf({ box: step('voicemail', 'Box') }, { prompts: saying('{on call} is back {opens next}.') });
  expect(findingsOf(placeholderSaysNothing, plan).map(({ id, severity }) => [id, severity])).toEqual([
    ['placeholder-says-nothing/prompts/choices/hours', 'warning'],
    ['placeholder-says-nothing/prompts/choices/rotation', 'warning'],
  ]);
});
