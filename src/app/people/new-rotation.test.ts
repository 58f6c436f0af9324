import { produce } from 'immer';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Weekday } from '../../calendar/hours.ts';
import { examplePlan } from '../../kinds/example-plan.ts';
import { onCallAt } from '../../plan/on-call.ts';
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
        expect(onCallAt(plan, NORMAL, 'x', nowMs)[0]?.person).toBe('ann');
        expect(onCallAt(plan, NORMAL, 'x', nowMs + 7 * 86_400_000)[0]?.person).toBe('ben');
      },
    ),
    { numRuns: 300 },
  );
});
