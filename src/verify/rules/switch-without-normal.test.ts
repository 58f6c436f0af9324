import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { switchWithoutNormal } from './switch-without-normal.ts';

it('accepts a switch that rests in a position of its own', () => {
  expect(findingsOf(switchWithoutNormal, { ...soundPlan, modes: examplePlan.modes })).toEqual([]);
});

it('refuses one that rests in none', () => {
  const modes = { snow: { ...examplePlan.modes['snow']!, normal: 'gone' } };
  expect(findingsOf(switchWithoutNormal, { ...soundPlan, modes })).toMatchObject([
    { id: 'switch-without-normal/modes/snow', severity: 'error' },
  ]);
});
