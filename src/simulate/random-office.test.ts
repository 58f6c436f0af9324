import { describe, expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { OUTCOME_KINDS } from '../plan/call-script.ts';
import { KEPT_SEEDS } from './random-office-seeds.ts';
import { runRandomOffice, traceHash, type RandomRun } from './random-office.ts';
import { randomPlan } from './random-plan.ts';

const CALLS = 20_000;

const clean = (run: RandomRun) =>
  expect(run.violation, `replay it with: npm run soak -- --seed ${run.seed}`).toBeNull();

describe('random offices under random calls and faults', () => {
  it.each(KEPT_SEEDS)('seed $seed, which once showed: $found', ({ seed }) => clean(runRandomOffice(seed)));

  it(`keep every promise over ${CALLS} calls, by way of every kind of step and every end`, { timeout: 180_000 }, () => {
    const codes = new Set<string>();
    const ends = new Set<unknown>();
    let calls = 0;
    for (let seed = 1; calls < CALLS; seed += 1) {
      const run = runRandomOffice(seed);
      clean(run);
      calls += run.calls;
      for (const { code, args } of run.trace) {
        codes.add(code);
        if (code === 'call.ended') ends.add(args['outcome']);
      }
    }
    expect(OUTCOME_KINDS.filter((kind) => !ends.has(kind))).toEqual([]);
    // Kinds that only say what the engine's procedures say have no words of their own to look for.
    const own = Object.values(KINDS).filter(({ lines }) => Object.keys(lines).length > 0);
    const unseen = own.filter(({ lines }) => !Object.keys(lines).some((code) => codes.has(code)));
    expect(unseen.map(({ kind }) => kind)).toEqual([]);
  });

  it('play the same from the same seed', () => {
    for (let seed = 1; seed <= 60; seed += 1)
      expect(traceHash(runRandomOffice(seed)), `seed ${seed}`).toBe(traceHash(runRandomOffice(seed, true)));
    expect(traceHash(runRandomOffice(1))).not.toBe(traceHash(runRandomOffice(2)));
  });

  it('have plans of their own', () => {
    expect(randomPlan(1, KINDS)).toEqual(randomPlan(1, KINDS));
    expect(randomPlan(1, KINDS)).not.toEqual(randomPlan(2, KINDS));
  });
});
