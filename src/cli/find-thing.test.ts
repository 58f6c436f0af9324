import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { findPerson } from './find-thing.ts';

const plan = {
  ...examplePlan,
  people: {
    ...examplePlan.people,
    anna: { name: 'Anna Bell', phones: [] },
    ann2: { name: 'Ann', phones: [] },
  },
};

it('prefers a whole name to the beginning of others', () => {
  expect(findPerson(plan, 'ANN')).toEqual({ ok: true, value: 'ann2' });
  expect(findPerson(plan, 'ann l')).toEqual({ ok: true, value: 'ann' });
});

it('refuses a beginning that several people share, and names them', () => {
  expect(findPerson(plan, 'an')).toEqual({
    ok: false,
    error: {
      code: 'unknown-name',
      message: '“an” can mean several people:',
      known: ['ann  Ann Lee', 'anna  Anna Bell', 'ann2  Ann'],
    },
  });
});

it('takes an outside number that the plan rings, and no other', () => {
  expect(findPerson(plan, '+13125550151')).toEqual({ ok: true, value: '+13125550151' });
  expect(findPerson(plan, '+13125550152').ok).toBe(false);
});
