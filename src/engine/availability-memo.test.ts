import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import type { Situation } from '../plan/situation.ts';
import { availabilityOf, shiftChange } from './availability.ts';
import { spellOf } from './availability-memo.ts';

const plan = {
  ...examplePlan,
  people: {
    ...examplePlan.people,
    bob: { ...examplePlan.people['bob']!, shift: { hours: 'desk', periods: ['open'] } },
  },
};
const DAY = Date.UTC(2026, 10, 24);
const time = fc.integer({ min: 0, max: 48 * 60 }).map((minutes) => DAY + minutes * 60_000);
const shared = { fromMs: time, untilMs: time };
const entry = fc.oneof(
  fc.record({
    ...shared,
    id: fc.constant('p'),
    kind: fc.constant('person' as const),
    person: fc.constantFrom('ann', 'bob'),
    state: fc.constantFrom('in' as const, 'busy' as const, 'remote' as const, 'away' as const),
  }),
  fc.record({
    ...shared,
    id: fc.constant('s'),
    kind: fc.constant('signIn' as const),
    team: fc.constant('desk-team'),
    person: fc.constant('bob'),
  }),
  fc.record({
    ...shared,
    id: fc.constant('o'),
    kind: fc.constant('override' as const),
    scope: fc.constant({ of: 'office' as const }),
    does: fc.constantFrom('open' as const, 'close' as const),
  }),
);

it('says at any time, in any order of asking, what is so without remembering', () => {
  const asked = fc.record({
    atMs: time,
    person: fc.constantFrom('ann', 'bob', 'gone'),
    as: fc.constantFrom({}, { onCall: true }, { signedInTo: 'desk-team' }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), fc.array(asked, { maxLength: 40 }), (entries, questions) => {
      const situation: Situation = { entries };
      for (const { atMs, person, as } of questions) {
        const spell = spellOf(plan, situation, person, atMs, as);
        expect(spell.availability).toEqual(availabilityOf(plan, situation, person, atMs, as));
        expect(spell.shiftMs).toBe(shiftChange(plan, situation, new Set([person]), atMs));
      }
    }),
    { numRuns: 300 },
  );
});
