import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import { gapIn, rotationWeeks } from './rotation-weeks.ts';

const NOON = Date.UTC(2026, 0, 7, 18);
const plan: Plan = produce(examplePlan, (draft) => {
  draft.people = { ann: { name: 'Ann', phones: [] }, ben: { name: 'Ben', phones: [] } };
  draft.zone = 'America/Chicago';
  draft.rotations = {
    nurse: {
      name: 'Nurse',
      handOver: { weekday: 1, at: '08:00' },
      startsOn: '2026-01-05',
      levels: [
        { id: 'first', people: ['ann', 'ben'], weeksEach: 1 },
        { id: 'second', people: ['ben'], weeksEach: 1 },
      ],
    },
  };
});
const people = (on: Plan, situation: Situation, level = 0, count = 3) =>
  rotationWeeks(on, situation, 'nurse', NOON, count).map((week) =>
    week.levels[level]!.parts.map(({ person }) => person),
  );

describe('weeks of a rotation', () => {
  it('go from hand-over to hand-over, beginning with the present one', () => {
    const weeks = rotationWeeks(plan, NORMAL, 'nurse', NOON, 12);
    expect(weeks).toHaveLength(12);
    expect(new Date(weeks[0]!.fromMs).toISOString()).toBe('2026-01-05T14:00:00.000Z');
    // Over the clock change of 8 March the hand-over stays at 08:00 on the wall.
    expect(new Date(weeks[9]!.untilMs).toISOString()).toBe('2026-03-16T13:00:00.000Z');
    expect(people(plan, NORMAL)).toEqual([['ann'], ['ben'], ['ann']]);
    expect(people(plan, NORMAL, 1)).toEqual([['ben'], ['ben'], ['ben']]);
  });
  it('are cut where a swap begins and ends', () => {
    const day = (date: number) => Date.UTC(2026, 0, date, 14);
    const swap: Situation = {
      entries: [
        { id: 's', kind: 'onCall', rotation: 'nurse', level: 'first', person: 'ben', fromMs: day(8), untilMs: day(10) },
      ],
    };
    expect(people(plan, swap)).toEqual([['ann', 'ben', 'ann'], ['ben'], ['ann']]);
    expect(people(plan, swap, 1)).toEqual([['ben'], ['ben'], ['ben']]);
    const part = rotationWeeks(plan, swap, 'nurse', NOON, 1)[0]!.levels[0]!.parts[1];
    expect(part).toEqual({ person: 'ben', turnOf: 'ann', swap: 's', fromMs: day(8), untilMs: day(10) });
  });
  it('are none for a rotation that is gone', () => expect(rotationWeeks(plan, NORMAL, 'gone', NOON, 3)).toEqual([]));
});

describe('gaps', () => {
  const gap = (on: Plan, situation = NORMAL) => gapIn(rotationWeeks(on, situation, 'nurse', NOON, 4), NOON);
  const ends = produce(plan, (draft) => {
    draft.rotations['nurse']!.until = '2026-01-14';
  });
  it('are none while somebody is on call, also with an empty level', () => {
    expect(gap(plan)).toBeNull();
    const empty = produce(plan, (draft) => {
      draft.rotations['nurse']!.levels[1]!.people = [];
    });
    expect(gap(empty)).toBeNull();
  });
  it('begin at the midnight after the last day of the rotation', () => {
    expect(gap(ends)).toEqual({ fromMs: Date.UTC(2026, 0, 15, 6), untilMs: null });
  });
  it('end where somebody was declared on call', () => {
    const fromMs = Date.UTC(2026, 0, 20, 12);
    const entry = { id: 's', kind: 'onCall', rotation: 'nurse', level: 'second', person: 'ann' } as const;
    const swap: Situation = { entries: [{ ...entry, fromMs, untilMs: fromMs + 3_600_000 }] };
    expect(gap(ends, swap)).toEqual({ fromMs: Date.UTC(2026, 0, 15, 6), untilMs: fromMs });
  });
  it('begin now when nobody is in any level', () => {
    const empty = produce(plan, (draft) => {
      for (const level of draft.rotations['nurse']!.levels) level.people = [];
    });
    expect(gap(empty)).toEqual({ fromMs: NOON, untilMs: null });
  });
});
