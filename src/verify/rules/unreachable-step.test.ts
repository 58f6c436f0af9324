import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { unreachableStep } from './unreachable-step.ts';

it('accepts a flow in which a wire leads to every step', () => {
  expect(findingsOf(unreachableStep, soundPlan)).toEqual([]);
});

it('names each step that nothing leads to, also behind a wire from an exit that is gone', () => {
  const plan = planOf({
    start: step('announcement', 'Welcome', {}, { next: 'end', old: 'box' }),
    end: step('hang-up', 'Goodbye'),
    box: step('voicemail', 'Take a message'),
  });
  expect(findingsOf(unreachableStep, plan)).toMatchObject([
    {
      id: 'unreachable-step/main/box',
      severity: 'warning',
      message: 'No caller ever comes to “Take a message”, because nothing leads to it.',
    },
  ]);
});

it('leaves a flow without a first step to another rule', () => {
  const plan = planOf({ box: step('voicemail', 'Take a message') });
  const flows = { main: { ...plan.flows['main']!, start: 'gone' } };
  expect(findingsOf(unreachableStep, { ...plan, flows })).toEqual([]);
});
