import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { onCallWithoutMobile } from './on-call-without-mobile.ts';

const plan = planOf({ rota: step('on-call', 'On call') });

it('accepts a mobile or an app, and a rotation that nothing asks', () => {
  expect(findingsOf(onCallWithoutMobile, { ...soundPlan, rotations: plan.rotations })).toEqual([]);
  const bob = { ...plan.people['bob']!, phones: [{ id: 'app', type: 'app' as const, ringSeconds: 20 }] };
  expect(findingsOf(onCallWithoutMobile, { ...plan, people: { ...plan.people, bob } })).toEqual([]);
});

it('warns of somebody with a desk phone only, once', () => {
  expect(findingsOf(onCallWithoutMobile, plan)).toMatchObject([
    {
      id: 'on-call-without-mobile/rotations/nights/bob',
      severity: 'warning',
      message: '“Bob Ray” is on call in “Nights”, but has a desk phone only.',
    },
  ]);
});
