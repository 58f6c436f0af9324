import { describe, expect, it } from 'vitest';
import { localSecondsText } from '../../calendar/zone.ts';
import { plainCall } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { endWords, firstWords } from '../../simulate/callers-ends.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { walk, type Walk } from '../../simulate/walk.ts';
import { whatHappens } from './what-happens.ts';

const NOW = Date.UTC(2026, 10, 23, 15);
/** Calls that begin so near to a change run into what comes after it. */
const LONG_MS = 30 * 60_000;

/** A call as a person would place it by the clock on the wall, apart from what the pack was made with. */
function place(plan: Plan, number: string, path: string, atMs: number, answered: boolean): Walk {
  const silent = Object.keys(plan.people).map((id) => [id, { does: 'noAnswer' as const }]);
  const played = walk(plan, {
    ...plainCall(number, localSecondsText(plan.zone, atMs)),
    caller: localCaller(plan, number),
    keys: path === '' ? [] : path.split(','),
    reactions: answered ? {} : Object.fromEntries(silent),
  });
  if (!played.ok) throw new Error(played.error);
  return played.value;
}

/** The names of whoever can be on call stand for the rotation. */
const anyOnCall = (plan: Plan, says: string): string =>
  Object.values(plan.rotations)
    .flatMap(({ levels }) => levels.flatMap(({ people }) => people))
    .reduce(
      (left, id) =>
        left.replace(new RegExp(`rings ${plan.people[id]!.name}( on the (mobile|app))?( first)?`), 'rings ON CALL'),
      says,
    );
const anyRotation = (says: string): string => says.replace(/rings whoever is on call \([^)]*\)/, 'rings ON CALL');

describe.each(['clinic', 'law-firm', 'property-manager'] as const)('what happens to callers of %s', (id) => {
  const plan = samplePlan(id);

  it.each(Object.keys(plan.numbers))(
    'says of %s what the engine does, at times that were not played for it',
    (number) => {
      const meetings = whatHappens(plan, { number, caller: localCaller(plan, number), situation: NORMAL }, NOW);
      expect(meetings.length).toBeGreaterThan(0);
      let compared = 0;
      for (const { stretches, ways, hears, atMs } of meetings) {
        expect(firstWords(place(plan, number, '', atMs, true))).toBe(hears);
        const long = stretches.filter(({ fromMs, untilMs }) => untilMs - fromMs > 2 * LONG_MS);
        for (const stretch of [long[0], long[Math.floor(long.length / 2)], long.at(-1)]) {
          if (!stretch) continue;
          const at = stretch.fromMs + Math.floor((stretch.untilMs - stretch.fromMs - LONG_MS) * 0.37);
          for (const { path, says } of ways) {
            const exactly = endWords(plan, place(plan, number, path, at, true), place(plan, number, path, at, false));
            const alike = says.includes('whoever is on call');
            expect(alike ? anyOnCall(plan, exactly) : exactly, `${path} at ${new Date(at).toISOString()}`).toBe(
              alike ? anyRotation(says) : says,
            );
            compared += 1;
          }
        }
      }
      expect(compared).toBeGreaterThan(2);
    },
  );

  it.each(Object.keys(plan.numbers))('leaves out no time of %s and tells none twice', (number) => {
    const meetings = whatHappens(plan, { number, caller: localCaller(plan, number), situation: NORMAL }, NOW);
    const all = meetings.flatMap(({ stretches }) => stretches).toSorted((left, right) => left.fromMs - right.fromMs);
    expect(all[0]?.fromMs).toBe(NOW);
    for (const [index, { untilMs }] of all.entries()) {
      const next = all[index + 1];
      if (next) expect(next.fromMs).toBe(untilMs);
    }
  });
});
