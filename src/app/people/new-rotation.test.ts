import { produce } from 'immer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Weekday } from '../../calendar/hours.ts';
import { examplePlan } from '../../kinds/example-plan.ts';
import { handOversIn, onCallAt } from '../../plan/on-call.ts';
import { NORMAL } from '../../plan/situation.ts';
import { newRotation } from './new-rotation.ts';

it('gives the present turn to the first person, at whatever moment it is started', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 23 }),
      (nowMs, weekday, hour) => {
        const plan = produce(examplePlan, (draft) => {
          draft.zone = 'America/Chicago';
          draft.people = { ann: { name: 'Ann', phones: [] }, ben: { name: 'Ben', phones: [] } };
          draft.rotations['x'] = newRotation(
            draft,
            {
              name: 'X',
              people: ['ann', 'ben'],
              weekday: weekday as Weekday,
              at: `${String(hour).padStart(2, '0')}:00`,
            },
            nowMs,
          );
        });
        const personAt = (atMs: number) => onCallAt(plan, NORMAL, 'x', atMs)[0]?.person;
        expect(personAt(nowMs)).toBe('ann');
        // A week is not always seven times 24 hours.
        const [, next = 0, last = 0] = handOversIn(plan, plan.rotations['x']!, nowMs, nowMs + 15 * 86_400_000);
        expect([next - 1, next, last - 1, last].map(personAt)).toEqual(['ann', 'ben', 'ben', 'ann']);
      },
    ),
    { numRuns: 300 },
  );
});
