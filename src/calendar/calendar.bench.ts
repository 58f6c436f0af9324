import { bench, describe } from 'vitest';
import { compileHours, compiledPeriodAt } from './compile-hours.ts';
import { DAY_MS, MINUTE_MS } from './local-date.ts';
import { periodAt } from './period-at.ts';
import { frontDesk } from './sample-hours.fixture.ts';

const FROM = Date.UTC(2026, 0, 1);
const UNTIL = FROM + 365 * DAY_MS;
const desk = frontDesk('America/New_York');
const compiled = compileHours(desk, [], FROM, UNTIL);
const instants = Float64Array.from({ length: 20_000 }, (_, index) => FROM + ((index * 7_919) % 525_600) * MINUTE_MS);

// The limit: nothing but the search, on the same boundaries, for the index alone.
function bareSearch(starts: Float64Array, atMs: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= atMs) low = middle;
    else high = middle - 1;
  }
  return low;
}

let sink = 0;
const work = {
  limit: () => {
    for (const atMs of instants) sink += bareSearch(compiled.startsMs, atMs);
  },
  compiled: () => {
    for (const atMs of instants) if (compiledPeriodAt(compiled, atMs).period === null) sink += 1;
  },
  direct: () => {
    for (const atMs of instants.subarray(0, 2_000)) if (periodAt(desk, [], atMs).period === null) sink += 1;
  },
  table: () => {
    sink += compileHours(desk, [], FROM, UNTIL).answers.length;
  },
};

// By turns, and the least of each: what else runs on the machine can only add.
function least(rounds: number): Record<keyof typeof work, number> {
  const best = { limit: Infinity, compiled: Infinity, direct: Infinity, table: Infinity };
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['limit', 'compiled', 'direct', 'table'] as const) {
      const start = performance.now();
      work[name]();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  return best;
}

const best = least(120);
const ratio = (best.compiled / best.limit).toFixed(2);
const directRatio = ((best.direct * 10) / best.limit).toFixed(0);

describe(`20,000 instants of a year, ${compiled.startsMs.length} boundaries`, () => {
  bench('limit: bare binary search', work.limit);
  bench(`compiledPeriodAt, ${ratio} × the limit's time`, work.compiled);
});

describe('without a table, and making one', () => {
  bench(`periodAt, 2,000 instants, ${directRatio} × the limit's time each`, work.direct);
  bench(`compileHours, one year, ${best.table.toFixed(2)} ms`, work.table);
});
