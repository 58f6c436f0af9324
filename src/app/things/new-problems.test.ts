import { produce } from 'immer';
import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { removeThing } from '../../plan/edits/remove-thing.ts';
import type { Plan } from '../../plan/plan.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { proofOf } from '../../verify/proof-of.fixture.ts';
import { newProblems } from './new-problems.ts';

const clinic: Plan = {
  ...samplePlan('clinic'),
  promises: { one: { presses: [], when: { is: 'always' }, reaches: [{ to: 'person' }], withinSeconds: 60, even: [] } },
};
const kept = proofOf({ promises: [{ promise: 'one', is: 'kept' }] });
const broken = proofOf({ promises: [{ promise: 'one', is: 'broken', why: 'Nobody is left.', call: null }] });

it('says what breaks when somebody leaves, and nothing that is broken already', () => {
  const after = produce(clinic, (draft) => removeThing(clinic, KINDS, 'person', 'dana-ortiz').apply(draft));
  const rules = newProblems(clinic, after).map(({ rule }) => rule);
  expect(rules).toContain('unknown-reference');
  expect(newProblems(clinic, clinic)).toEqual([]);
  const proven = newProblems(clinic, after, [kept, broken]);
  expect(proven.map(({ rule }) => rule).filter((rule) => !rules.includes(rule))).toEqual(['promise']);
  expect(newProblems(clinic, after, [broken, broken]).map(({ rule }) => rule)).not.toContain('promise');
});
