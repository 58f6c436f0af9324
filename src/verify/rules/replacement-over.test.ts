import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { replacementOver } from './replacement-over.ts';

const replacements = [
  { id: 'old', from: '2026-01-01', to: '2026-01-31', text: 'Happy new year.' },
  { id: 'now', from: '2026-11-01', to: '2026-11-24', text: 'Flu shots today.' },
];
const plan = { ...soundPlan, prompts: { choices: { ...soundPlan.prompts['choices']!, replacements } } };

it('says nothing without a today, nor on the last day', () => {
  expect(findingsOf(replacementOver, plan)).toEqual([]);
  const fromMs = Date.parse('2026-01-31T23:00:00-06:00');
  expect(findingsOf(replacementOver, plan, { fromMs })).toEqual([]);
});

it('hints at words whose last day is over', () => {
  const fromMs = Date.parse('2026-11-24T10:07:00-06:00');
  expect(findingsOf(replacementOver, plan, { fromMs })).toMatchObject([
    {
      id: 'replacement-over/prompts/choices/old',
      severity: 'hint',
      message: 'The other words of “Choices” held until Jan 31, 2026.',
    },
  ]);
});
