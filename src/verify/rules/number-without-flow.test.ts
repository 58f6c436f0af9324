import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { numberWithoutFlow } from './number-without-flow.ts';

it('accepts a number with a call flow', () => {
  expect(findingsOf(numberWithoutFlow, soundPlan)).toEqual([]);
});

it('warns of a number whose callers go straight to the fallback', () => {
  const { flow: _flow, ...bare } = examplePlan.numbers['main']!;
  expect(findingsOf(numberWithoutFlow, { ...soundPlan, numbers: { main: bare } })).toMatchObject([
    { id: 'number-without-flow/numbers/main', severity: 'warning' },
  ]);
});
