import { byTurns } from '../house/by-turns.ts';
import { compileHours, compiledPeriodAt } from './compile-hours.ts';
import { DAY_MS, MINUTE_MS } from './local-date.ts';
import { periodAt } from './period-at.ts';
import { frontDesk } from './sample-hours.fixture.ts';

const FROM = Date.UTC(2026, 0, 1);
const UNTIL = FROM + 365 * DAY_MS;
const desk = frontDesk('America/New_York');
const compiled = compileHours(desk, [], FROM, UNTIL);
const instants = Float64Array.from({ length: 20_000 }, (_, index) => FROM + ((index * 7_919) % 525_600) * MINUTE_MS);
let sink = 0;

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

const bare = () => {
  for (const atMs of instants) sink += bareSearch(compiled.startsMs, atMs);
};

byTurns({
  title: `Which period is it? 20,000 instants of a year, ${compiled.startsMs.length} boundaries`,
  unit: 'answers',
  count: instants.length,
  limit: { name: 'bare binary search on the same boundaries', run: bare },
  ours: {
    name: 'compiledPeriodAt',
    run: () => {
      for (const atMs of instants) if (compiledPeriodAt(compiled, atMs).period === null) sink += 1;
    },
  },
});

byTurns({
  title: 'The same without compiling first',
  unit: 'answers',
  count: instants.length,
  limit: { name: 'bare binary search on the same boundaries', run: bare },
  ours: {
    name: 'periodAt',
    run: () => {
      for (const atMs of instants) if (periodAt(desk, [], atMs).period === null) sink += 1;
    },
  },
});

if (sink < 0) console.log(sink);
