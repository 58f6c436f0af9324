import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { demoName } from '../../plan/edits/demo-number.ts';
import { toBeGivenName } from '../../plan/edits/stand-in-number.ts';
import { updateThing } from '../../plan/edits/update-thing.ts';
import type { Plan } from '../../plan/plan.ts';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { numberNotReal } from './number-not-real.ts';

const main = soundPlan.numbers['main']!;
const numbered = (change: Partial<typeof main>): Plan => ({
  ...soundPlan,
  numbers: { ...soundPlan.numbers, main: { ...main, ...change } },
});
/** The name of the main number after somebody typed another number, and what is still found. */
function typed(plan: Plan, e164: string) {
  const after = structuredClone(plan);
  updateThing(plan, KINDS, 'numbers', 'main', { e164 }).apply(after);
  return { name: after.numbers['main']!.name, found: findingsOf(numberNotReal, after).length };
}

it('accepts the numbers that an office has, also those kept for examples', () => {
  expect(findingsOf(numberNotReal, soundPlan)).toEqual([]);
  expect(findingsOf(numberNotReal, numbered({ e164: '+12025550100' }))).toEqual([]);
});

it('reports a number whose name says that it stands in for another, and the mark goes with it', () => {
  const demo = numbered({ name: demoName('Main number'), e164: '+12025550100' });
  expect(findingsOf(numberNotReal, demo)).toMatchObject([
    {
      id: 'number-not-real/numbers/main',
      severity: 'error',
      message: 'The number of “Main number”, (202) 555-0100, is not a real one yet.',
    },
  ]);
  expect(typed(demo, '+13035550142')).toEqual({ name: 'Main number', found: 0 });
  const later = numbered({ name: toBeGivenName('Front desk'), e164: '+99900000001' });
  expect(findingsOf(numberNotReal, later)).toMatchObject([
    { message: 'The number of “Front desk” is not a real one yet.' },
  ]);
  expect(typed(later, '+13035550142')).toEqual({ name: 'Front desk', found: 0 });
  // Another one that nobody has is not the real one.
  expect(typed(later, '+99900000002')).toEqual({ name: 'Front desk (to be given)', found: 1 });
});

it('reports a step that rings a number which nobody has', () => {
  const plan = planOf({ out: step('forward-outside', 'Answering service', { e164: '+99900000003' }) });
  expect(findingsOf(numberNotReal, plan)).toMatchObject([
    {
      id: 'number-not-real/main/out/e164',
      message: 'The number in the step “Answering service” is not a real one yet.',
    },
  ]);
});
