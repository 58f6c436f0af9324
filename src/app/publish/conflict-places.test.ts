import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import { mergePlans } from '../../plan/merge-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { conflictPlaces } from './conflict-places.ts';

const called = (name: string, text?: string): Plan => {
  const plan = structuredClone(examplePlan);
  plan.prompts['hello']!.name = name;
  if (text !== undefined) plan.prompts['hello']!.text = text;
  return plan;
};

it('names a thing that both renamed as both knew it, and says what either made of it', () => {
  const drafts = { base: examplePlan, mine: called('Mine', 'Good day'), theirs: called('Theirs', 'Good night') };
  const { conflicts } = mergePlans(drafts, KINDS);
  const [place, ...more] = conflictPlaces(conflicts, drafts);
  expect(more).toEqual([]);
  expect(place?.title).toBe(examplePlan.prompts['hello']!.name);
  expect(place?.mine).toEqual(expect.arrayContaining(['“Mine”', '“Good day”']));
  expect(place?.theirs).toEqual(expect.arrayContaining(['“Theirs”', '“Good night”']));
});
