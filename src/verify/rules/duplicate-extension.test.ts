import { expect, it } from 'vitest';
import { findingsOf, soundPlan } from '../plan-of.fixture.ts';
import { duplicateExtension } from './duplicate-extension.ts';

const extensions = (ann: string | undefined, bob: string | undefined) => {
  const { ann: first, bob: second } = soundPlan.people;
  return { ...soundPlan, people: { ann: { ...first!, extension: ann }, bob: { ...second!, extension: bob } } };
};

it('accepts extensions that differ, and none', () => {
  expect(findingsOf(duplicateExtension, extensions('101', '102'))).toEqual([]);
  expect(findingsOf(duplicateExtension, extensions(undefined, undefined))).toEqual([]);
});

it('warns of one that two people have', () => {
  expect(findingsOf(duplicateExtension, extensions('101', '101'))).toMatchObject([
    {
      id: 'duplicate-extension/people/bob',
      severity: 'warning',
      message: '“Bob Ray” has the extension 101 of “Ann Lee”, so nobody who dials it reaches “Bob Ray”.',
    },
  ]);
});
