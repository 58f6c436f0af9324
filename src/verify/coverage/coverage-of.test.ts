import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../calendar/local-date.ts';
import { parseLocal } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { walk } from '../../simulate/walk.ts';
import { callAt, playAt } from './call-at.ts';
import type { CallerCase, Cell, Coverage, Crossing, End } from './coverage.ts';
import { coverageOf } from './coverage-of.ts';
import { crossingsOf } from './crossings-of.ts';
import { cellAt } from './day-segments.ts';
import { endOf } from './end-of.ts';
import { instantClasses, intervalEndMs } from './instant-classes.ts';

const silent: CallerCase = { key: '', people: 'everybody', situation: NORMAL };

const startOf = (plan: Plan, at: string): number => {
  const start = parseLocal(at, plan.zone);
  if (!start.ok) throw new Error(start.error);
  return start.value;
};

const brief = ({ kind, who, text }: End): string => `${kind} ${who.join(' ')} ${text}`;

/** Plays calls one by one and says where the map is wrong. */
function wrongAt(plan: Plan, coverage: Coverage, instants: Iterable<number>): string[] {
  const crossing = new Map<Cell, readonly Crossing[]>();
  const wrong: string[] = [];
  for (const atMs of instants) {
    const cell = coverage.cells[cellAt(coverage, atMs)]!;
    const crosses = crossing.get(cell) ?? crossingsOf(plan, coverage, cell);
    crossing.set(cell, crosses);
    const says = crosses.find(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs)?.end ?? cell.end;
    const played = brief(endOf(plan, playAt(plan, coverage.number, coverage.case, atMs)!));
    if (played !== brief(says)) wrong.push(`${new Date(atMs).toISOString()}: ${brief(says)}, played ${played}`);
  }
  return wrong;
}

function* every(stepMs: number, fromMs: number, untilMs: number) {
  for (let atMs = fromMs; atMs < untilMs; atMs += stepMs) yield atMs;
}

/** The last minutes before every change, and some instants in between. */
function* aroundChanges(plan: Plan, { number, fromMs, untilMs }: Coverage, stepMs: number, beforeMs: number) {
  const classes = instantClasses(plan, number, NORMAL, fromMs, untilMs);
  for (const [index, startMs] of classes.startsMs.entries()) {
    const endMs = intervalEndMs(classes, index);
    yield* every(37 * MINUTE_MS, startMs, endMs);
    yield* every(stepMs, Math.max(startMs, endMs - beforeMs), endMs);
  }
}

describe('coverageOf', () => {
  it('says of every minute of two weeks with Thanksgiving what happens to a call of the clinic', () => {
    const plan = samplePlan('clinic');
    const fromMs = startOf(plan, '2026-11-23T00:00');
    const coverage = coverageOf(plan, 'main', silent, fromMs, fromMs + 14 * DAY_MS);
    expect(wrongAt(plan, coverage, every(MINUTE_MS, fromMs, coverage.untilMs))).toEqual([]);
  }, 60_000);

  it.each([
    ['clinic', 'main', { ...silent, people: 'nobody' }, '2026-12-21T00:00'],
    ['clinic', 'main', { ...silent, key: '2' }, '2026-11-23T00:00'],
    ['clinic', 'main', { ...silent, key: '9', people: 'nobody' }, '2027-03-10T00:00'],
    ['clinic', 'billing', silent, '2026-10-28T00:00'],
    ['law-firm', 'main', { ...silent, people: 'nobody' }, '2026-10-28T00:00'],
    ['law-firm', 'intake', silent, '2026-12-21T00:00'],
    ['property-manager', 'chicago', { ...silent, key: '1' }, '2026-11-23T00:00'],
    ['property-manager', 'grand-rapids', { ...silent, people: 'nobody' }, '2027-03-10T00:00'],
    ['property-manager', 'central', silent, '2026-10-28T00:00'],
  ] as const)(
    'is right second by second around the changes of a week of %s %s %j from %s',
    (name, number, of, from) => {
      const plan = samplePlan(name);
      const fromMs = startOf(plan, from);
      const coverage = coverageOf(plan, number, of, fromMs, fromMs + 8 * DAY_MS);
      expect(wrongAt(plan, coverage, aroundChanges(plan, coverage, 11_000, 2 * MINUTE_MS))).toEqual([]);
    },
    60_000,
  );

  it('has no gap, and callAt plays what its cell says', () => {
    const plan = samplePlan('clinic');
    const fromMs = startOf(plan, '2026-10-25T00:00');
    const coverage = coverageOf(plan, 'main', silent, fromMs, fromMs + 14 * DAY_MS);
    let atMs = fromMs;
    for (const cell of coverage.cells) {
      expect(cell.fromMs).toBe(atMs);
      const played = walk(plan, callAt(plan, 'main', silent, atMs));
      expect(played.ok && brief(endOf(plan, played.value))).toBe(brief(cell.end));
      atMs = cell.untilMs;
    }
    expect(atMs).toBe(coverage.untilMs);
  });
});
