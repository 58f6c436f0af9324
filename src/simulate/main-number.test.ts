import { expect, it } from 'vitest';
import { canonicalJson } from '../base/canonical-json.ts';
import type { Plan } from '../plan/plan.ts';
import { mainNumber } from './main-number.ts';
import { hoursInScope } from './override-scopes.ts';
import { samplePlan } from './sample-plan.fixture.ts';

it.each([
  ['clinic', 'main'],
  ['law-firm', 'main'],
  ['property-manager', 'central'],
] as const)('%s: the main number and its hours are the same before and after the plan was kept', (sample, number) => {
  const plan = samplePlan(sample);
  const kept = JSON.parse(canonicalJson(plan)) as Plan;
  expect([mainNumber(plan), mainNumber(kept)]).toEqual([number, number]);
  expect(hoursInScope(kept, { of: 'office' })).toBe(hoursInScope(plan, { of: 'office' }));
});

it('is nothing where there is no number', () => {
  expect(mainNumber({ ...samplePlan('clinic'), numbers: {} })).toBeNull();
});
