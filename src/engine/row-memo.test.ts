import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import type { Situation } from '../plan/situation.ts';
import { availabilityOf, shiftChange } from './availability.ts';
import { rowSpell } from './row-memo.ts';

const shift = { hours: 'desk', periods: ['open'] };
const onShift = {
  ...examplePlan,
  people: { ...examplePlan.people, bob: { ...examplePlan.people['bob']!, shift } },
};
const ROWS = [['ann', 'bob'], ['bob'], ['gone'], []];
const DAY = Date.UTC(2026, 10, 24);
const time = fc.integer({ min: 0, max: 48 * 60 }).map((minutes) => DAY + minutes * 60_000);
const entry = fc.record({
  id: fc.constant('p'),
  fromMs: time,
  untilMs: time,
  kind: fc.constant('person' as const),
  person: fc.constantFrom('ann', 'bob'),
  state: fc.constantFrom('in' as const, 'busy' as const, 'away' as const),
});

it('says of the same rows at any time, on any version and in any situation, what is so without remembering', () => {
  const asked = fc.record({
    atMs: time,
    row: fc.constantFrom(...ROWS),
    plan: fc.constantFrom(examplePlan, onShift),
    declared: fc.boolean(),
    as: fc.constantFrom({}, { signedInTo: 'desk-team' }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), fc.array(asked, { maxLength: 40 }), (entries, questions) => {
      const situations: readonly Situation[] = [{ entries: [] }, { entries }];
      for (const { atMs, row, plan, declared, as } of questions) {
        const situation = situations[declared ? 1 : 0]!;
        const each = row.map((person) => availabilityOf(plan, situation, person, atMs, as));
        const spell = rowSpell(plan, situation, row, atMs, as);
        expect(spell.able).toBe(each.filter((one) => 'phones' in one).length);
        expect(spell.couldCome).toBe(each.some((one) => 'phones' in one || one.why === 'busy'));
        expect(spell.shiftMs).toBe(shiftChange(plan, situation, new Set(row), atMs));
      }
    }),
    { numRuns: 300 },
  );
});
