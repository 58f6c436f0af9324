import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../calendar/local-date.ts';
import { parseLocal } from '../calendar/zone.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import type { Rotation } from './entities.ts';
import { onCallAt, rotationDate, turnsOf } from './on-call.ts';
import type { Plan } from './plan.ts';
import { NORMAL, type SituationEntry } from './situation.ts';

const at = (text: string, zone = 'America/Chicago') => {
  const parsed = parseLocal(text, zone);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const nurses: Rotation = {
  name: 'Nurses',
  handOver: { weekday: 1, at: '08:00' },
  startsOn: '2026-11-04', // A Wednesday: the turn began on Monday, 2 November.
  levels: [
    { id: 'first', people: ['ann', 'bob', 'cem'], weeksEach: 1 },
    { id: 'second', people: ['bob', 'ann'], weeksEach: 2 },
  ],
};
const plan: Plan = {
  ...examplePlan,
  people: { ...examplePlan.people, cem: { name: 'Cem Aksoy', phones: [] } },
  rotations: { nurses },
};
const withRotation = (change: Partial<Rotation>): Plan => ({
  ...plan,
  rotations: { nurses: { ...nurses, ...change } },
});
const who = (text: string, of: Plan = plan) => onCallAt(of, NORMAL, 'nurses', at(text)).map(({ person }) => person);

describe('turns', () => {
  it('pass on at the hand-over, level by level, and start over after the last', () => {
    expect(who('2026-11-04T12:00')).toEqual(['ann', 'bob']);
    expect(who('2026-11-09T07:59')).toEqual(['ann', 'bob']);
    expect(who('2026-11-09T08:00')).toEqual(['bob', 'bob']);
    expect(who('2026-11-16T08:00')).toEqual(['cem', 'ann']);
    expect(who('2026-11-23T08:00')).toEqual(['ann', 'ann']);
    expect(who('2026-10-26T08:00')).toEqual(['cem', 'ann']);
  });

  it('hand over by the rotation’s own clock, also in the weeks in which clocks change', () => {
    const [turn] = turnsOf(plan, 'nurses', 'first', at('2027-03-10T12:00'), at('2027-03-10T12:01'));
    expect(turn).toEqual({ person: 'ann', fromMs: at('2027-03-08T08:00'), untilMs: at('2027-03-15T08:00') });
    expect(turn!.untilMs - turn!.fromMs).toBe(7 * DAY_MS - 3_600_000);
    const berlin = withRotation({ zone: 'Europe/Berlin' });
    expect(onCallAt(berlin, NORMAL, 'nurses', at('2026-11-09T08:00', 'Europe/Berlin'))[0]!.person).toBe('bob');
  });

  it('end with the rotation, and then nobody is on call', () => {
    const ending = withRotation({ until: '2026-11-10' });
    expect(who('2026-11-10T23:59', ending)).toEqual(['bob', 'bob']);
    expect(who('2026-11-11T00:00', ending)).toEqual([null, null]);
    expect(turnsOf(ending, 'nurses', 'first', at('2026-11-09T12:00'), at('2026-11-12T12:00'))).toEqual([
      { person: 'bob', fromMs: at('2026-11-09T08:00'), untilMs: at('2026-11-11T00:00') },
      { person: null, fromMs: at('2026-11-11T00:00'), untilMs: at('2026-11-12T12:00') },
    ]);
  });

  it('leave out people the plan does not have, and nobody has a level without people', () => {
    const gone = withRotation({ levels: [{ id: 'first', people: ['gone', 'ann'], weeksEach: 1 }] });
    expect(who('2026-11-09T08:00', gone)).toEqual(['ann']);
    expect(who('2026-11-09T08:00', withRotation({ levels: [{ id: 'first', people: [], weeksEach: 1 }] }))).toEqual([
      null,
    ]);
    expect(onCallAt(plan, NORMAL, 'gone', 0)).toEqual([]);
  });

  it('of several weeks last until their real end', () => {
    expect(onCallAt(plan, NORMAL, 'nurses', at('2026-11-04T12:00'))[1]!.untilMs).toBe(at('2026-11-16T08:00'));
  });

  it('follow one another without gap or overlap, and agree with who is on call', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00'), max: at('2028-01-01T00:00') }),
        fc.integer({ min: 1, max: 120 * DAY_MS }),
        fc.constantFrom('first', 'second'),
        (fromMs, length, level) => {
          const turns = turnsOf(plan, 'nurses', level, fromMs, fromMs + length);
          expect(turns[0]!.fromMs).toBeLessThanOrEqual(fromMs);
          expect(turns.at(-1)!.untilMs).toBeGreaterThanOrEqual(fromMs + length);
          for (const [index, turn] of turns.entries()) {
            expect(turns[index + 1]?.fromMs ?? turn.untilMs).toBe(turn.untilMs);
            const now = onCallAt(plan, NORMAL, 'nurses', Math.max(turn.fromMs, fromMs));
            expect(now.find((found) => found.level === level)!.person).toBe(turn.person);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a swap', () => {
  const swap = (id: string, person: string, change: Partial<SituationEntry> = {}) =>
    ({ id, kind: 'onCall', rotation: 'nurses', level: 'first', person, untilMs: null, ...change }) as SituationEntry;
  const first = (text: string, ...entries: SituationEntry[]) => onCallAt(plan, { entries }, 'nurses', at(text))[0];

  it('puts somebody else on the level while it lasts, and says whose turn it is', () => {
    const tonight = swap('s', 'cem', { fromMs: at('2026-11-04T18:00'), untilMs: at('2026-11-05T08:00') });
    expect(first('2026-11-04T17:59', tonight)).toMatchObject({ person: 'ann', swap: null });
    expect(first('2026-11-04T18:00', tonight)).toEqual({
      level: 'first',
      person: 'cem',
      turnOf: 'ann',
      untilMs: at('2026-11-05T08:00'),
      swap: 's',
    });
    expect(first('2026-11-05T08:00', tonight)).toMatchObject({ person: 'ann', swap: null });
  });

  it('yields to a later one, and one for somebody unknown is none', () => {
    expect(first('2026-11-04T12:00', swap('a', 'cem'), swap('b', 'bob'), swap('c', 'gone'))).toMatchObject({
      person: 'bob',
      swap: 'b',
    });
  });
});

it('has its dates by the clock of the rotation', () => {
  expect(rotationDate(plan, { ...nurses, zone: 'Asia/Tokyo' }, at('2026-11-04T12:00'))).toBe('2026-11-05');
});
