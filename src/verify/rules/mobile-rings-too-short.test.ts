import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { mobileRingsTooShort } from './mobile-rings-too-short.ts';

const ringing = (ringSeconds: number) => {
  const { ann } = soundPlan.people;
  const phones = ann!.phones.map((phone) => ({ ...phone, ringSeconds }));
  return findingsOf(mobileRingsTooShort, { ...soundPlan, people: { ann: { ...ann!, phones } } });
};

it('accepts twenty seconds', () => {
  expect(findingsOf(mobileRingsTooShort, soundPlan)).toEqual([]);
  expect(ringing(20)).toEqual([]);
});

it('hints at less, for mobiles only', () => {
  expect(ringing(19)).toMatchObject([
    {
      id: 'mobile-rings-too-short/people/ann/mobile',
      severity: 'hint',
      message: 'The mobile of “Ann Lee” rings for 19 s, seldom enough to take it out and press 1.',
    },
  ]);
});
