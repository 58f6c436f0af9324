import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { phoneNotEntered } from './phone-not-entered.ts';

it('accepts a step with a number', () => {
  expect(findingsOf(phoneNotEntered, soundPlan)).toEqual([]);
  const plan = planOf({ out: step('forward-outside', 'Service', { e164: '+13125550199' }) });
  expect(findingsOf(phoneNotEntered, plan)).toEqual([]);
});

it('reports a step that still waits for one', () => {
  const plan = planOf({ out: step('forward-outside', 'Answering service') });
  expect(findingsOf(phoneNotEntered, plan)).toMatchObject([
    {
      id: 'phone-not-entered/main/out/e164',
      severity: 'error',
      message: 'There is no phone number in the step “Answering service”.',
    },
  ]);
});
