import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { sharedMobile } from './shared-mobile.ts';

const mobile = (e164: string) => ({ id: 'mobile', type: 'mobile' as const, e164, ringSeconds: 20, pressOne: true });
const withBob = (e164: string) => {
  const { bob } = soundPlan.people;
  return { ...soundPlan, people: { ...soundPlan.people, bob: { ...bob!, phones: [mobile(e164)] } } };
};

it('accepts mobiles that differ', () => {
  expect(findingsOf(sharedMobile, withBob('+13125550152'))).toEqual([]);
});

it('hints at a number that two people have', () => {
  expect(findingsOf(sharedMobile, withBob('+13125550151'))).toMatchObject([
    {
      id: 'shared-mobile/people/bob/mobile',
      severity: 'hint',
      message: '“Bob Ray” has the same mobile number as “Ann Lee”, (312) 555-0151.',
    },
  ]);
});
