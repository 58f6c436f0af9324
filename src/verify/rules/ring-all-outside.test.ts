import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { ringAllOutside } from './ring-all-outside.ts';

const ringing = (count: number, strategy: string) => {
  const ids = Array.from({ length: count }, (_, index) => `p${index}`);
  const person = (index: number) => ({
    name: `Person ${index}`,
    phones: [{ id: 'm', type: 'mobile' as const, e164: `+1312555${1000 + index}`, ringSeconds: 20, pressOne: true }],
  });
  return findingsOf(
    ringAllOutside,
    planOf(
      { ring: step('ring-team', 'Ring all', { team: 'all', strategy }) },
      {
        people: Object.fromEntries(ids.map((id, index) => [id, person(index)])),
        teams: { all: { name: 'All', members: ids } },
      },
    ),
  );
};

it('accepts ten at once, and more one after the other', () => {
  expect(findingsOf(ringAllOutside, soundPlan)).toEqual([]);
  expect(ringing(10, 'allAtOnce')).toEqual([]);
  expect(ringing(11, 'inOrder')).toEqual([]);
});

it('refuses the eleventh', () => {
  expect(ringing(11, 'allAtOnce')).toMatchObject([
    {
      id: 'ring-all-outside/main/ring',
      severity: 'error',
      message: '“Ring all” rings 11 phones outside the office at once.',
    },
  ]);
});
