import { expect, it } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { flowRecursion } from './flow-recursion.ts';

/** Two flows: the main one goes on in the other, which ends as told. */
function twoFlows(end: ReturnType<typeof step>): Plan {
  const plan = planOf({
    start: step('incoming-call', 'Incoming call', {}, { next: 'aside' }),
    aside: step('go-to-flow', 'To billing', { flow: 'billing' }),
  });
  const billing = {
    name: 'Billing',
    start: 'start',
    safetyNet: { to: 'number-fallback' as const },
    nodes: { start: step('incoming-call', 'Incoming call', {}, { next: 'end' }), end },
  };
  return { ...plan, flows: { ...plan.flows, billing } };
}

it('accepts a flow that comes back, and one that ends the call', () => {
  expect(findingsOf(flowRecursion, soundPlan)).toEqual([]);
  for (const end of [step('return', 'Back'), step('hang-up', 'End')])
    expect(findingsOf(flowRecursion, twoFlows(end))).toEqual([]);
});

it('finds flows that go into each other, and a flow that goes into itself', () => {
  expect(findingsOf(flowRecursion, twoFlows(step('go-to-flow', 'To main', { flow: 'main' })))).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('go into each other in a circle') },
  ]);
  expect(findingsOf(flowRecursion, twoFlows(step('go-to-flow', 'Again', { flow: 'billing' })))).toMatchObject([
    { message: 'The call flow “Billing” goes into itself.', place: { flow: 'billing', node: 'end' } },
  ]);
});
