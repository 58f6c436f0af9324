import { expect, it } from 'vitest';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { packHistory } from './pack-history.ts';

const plan = samplePlan('clinic');
const changed = { ...plan, name: 'Cedar Clinic' };
const accepted = [{ finding: 'holidays-run-out', reason: 'Known' }];

it('calls a plan that routes as the live version by its number, and tells it from the version before', () => {
  const moved = { ...plan, layout: { flows: {} }, continuity: { devices: 'Fax' } };
  expect(packHistory(moved, { number: 4, atMs: 9, plan, accepted }, { number: 3, atMs: 5, plan: changed })).toEqual({
    version: { number: 4, atMs: 9 },
    before: { number: 3, plan: changed },
    accepted,
  });
});

it('calls any other plan a draft, and tells it from the live version', () => {
  expect(packHistory(changed, { number: 4, atMs: 9, plan, accepted }, { number: 3, atMs: 5, plan })).toEqual({
    version: null,
    before: { number: 4, plan },
    accepted,
  });
});

it('has nothing to tell before the first publish, nor of a first version', () => {
  expect(packHistory(plan, null, null)).toEqual({ version: null, before: null, accepted: [] });
  expect(packHistory(plan, { number: 1, atMs: 9, plan, accepted: [] }, null).before).toBeNull();
});
