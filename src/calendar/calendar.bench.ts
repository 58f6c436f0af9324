import { spawnSync } from 'node:child_process';
import { byTurns } from '../house/by-turns.ts';
import { compileHours, compiledPeriodAt } from './compile-hours.ts';
import type { Hours } from './hours.ts';
import { DAY_MS, MINUTE_MS, spanMinutes, weekdayOf } from './local-date.ts';
import { luxonPeriodAt, temporalPeriodAt } from './peers.fixture.ts';
import { periodAt } from './period-at.ts';
import { frontDesk, nightDesk } from './sample-hours.fixture.ts';

const FROM = Date.UTC(2026, 0, 1);
const UNTIL = FROM + 365 * DAY_MS;
const FIVE_ZONES = ['America/New_York', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Sydney'];
let sink = 0;

// New objects each time: what is derived from hours is remembered by identity, and this is about making it.
const thirtyHours = (): Hours[] =>
  Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? frontDesk : nightDesk)(FIVE_ZONES[index % 5]!));

function makeTables(): void {
  for (const hours of thirtyHours()) sink += compileHours(hours, [], FROM, UNTIL).startsMs.length;
}

// A fresh process: the first use of Intl, which loads the engine's locales, then our tables with no code compiled yet.
if (process.argv.includes('--cold')) {
  const begun = performance.now();
  sink += new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', hour: 'numeric' }).format(0).length;
  const intl = performance.now();
  makeTables();
  console.log(JSON.stringify([intl - begun, performance.now() - intl]));
} else {
  answers();
  tables();
}

function answers(): void {
  const desk = frontDesk('America/New_York');
  const compiled = compileHours(desk, [], FROM, UNTIL);
  const instants = Float64Array.from({ length: 20_000 }, (_, index) => FROM + ((index * 7_919) % 525_600) * MINUTE_MS);
  const luxon = luxonPeriodAt(desk, '2025-12-01', 14);
  const temporal = temporalPeriodAt(desk, '2025-12-01', 14);
  for (const atMs of instants) {
    const { period } = compiledPeriodAt(compiled, atMs);
    if ([luxon(atMs), temporal(atMs), periodAt(desk, [], atMs).period].some((other) => other !== period))
      throw new Error(`not the same answer at ${new Date(atMs).toISOString()}`);
  }

  // The limit: nothing but the search, on the same boundaries, for the index alone.
  const bareSearch = (starts: Float64Array, atMs: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= atMs) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const bare = {
    name: 'bare binary search on the same boundaries (the limit)',
    run: () => {
      for (const atMs of instants) sink += bareSearch(compiled.startsMs, atMs);
    },
  };
  const ours = {
    name: 'compiledPeriodAt',
    run: () => {
      for (const atMs of instants) if (compiledPeriodAt(compiled, atMs).period === null) sink += 1;
    },
  };
  const peer = (name: string, at: (atMs: number) => string | null) => ({
    name,
    run: () => {
      for (const atMs of instants) if (at(atMs) === null) sink += 1;
    },
  });
  const title = `Which period is it? 20,000 instants of a year, ${compiled.startsMs.length} boundaries`;
  const work = { title, unit: 'answers', count: instants.length, ours };
  // A run takes half a millisecond, so it takes many rounds to see past what else the machine does.
  byTurns({ ...work, limit: bare, rounds: 101 });
  byTurns({ ...work, limit: peer('luxon asked directly; goal 40 ×', luxon) });
  byTurns({ ...work, limit: peer('temporal-polyfill asked directly', temporal) });
  byTurns({
    ...work,
    title: 'The same without compiling first',
    limit: peer('luxon asked directly', luxon),
    ours: peer('periodAt', (atMs) => periodAt(desk, [], atMs).period),
  });
}

// The limit for tables: the same weeks laid out over the year in UTC, without zones, special days or reasons.
function layOutInUtc({ weekly }: Hours): number {
  const byWeekday = Array.from({ length: 8 }, (_, weekday) =>
    weekly.flatMap((span) => {
      const minutes = spanMinutes(span)!;
      return span.days.some((day) => day === weekday) ? [minutes.fromMinute, minutes.toMinute] : [];
    }),
  );
  const starts: number[] = [];
  for (let dayMs = FROM; dayMs < UNTIL; dayMs += DAY_MS)
    for (const minute of byWeekday[weekdayOf(dayMs / DAY_MS)]!) starts.push(dayMs + minute * MINUTE_MS);
  return new Float64Array(starts).sort().length;
}

function tables(): void {
  const title = 'A year’s table for each of 30 hours in 5 zones, goal 15 ms';
  const limit = {
    name: 'bare UTC arithmetic, no zones, no special days',
    run: () => {
      for (const hours of thirtyHours()) sink += layOutInUtc(hours);
    },
  };
  byTurns({
    title,
    unit: 'run',
    count: 1,
    limit,
    ours: { name: 'compileHours', run: makeTables },
    rounds: 25,
  });

  const colds = Array.from({ length: 9 }, () => {
    const { stdout } = spawnSync(process.execPath, [process.argv[1]!, '--cold'], { encoding: 'utf8' });
    return JSON.parse(stdout) as [number, number];
  });
  const median = (times: number[]) => times.sort((left, right) => left - right)[times.length >> 1]!.toFixed(1);
  console.log('\nThe same in a fresh process, medians of 9');
  console.log(
    `  ours   ${median(colds.map(([, ms]) => ms)).padStart(10)} ms / run  zones looked up and tables made for the first time`,
  );
  console.log(
    `  beside ${median(colds.map(([ms]) => ms)).padStart(10)} ms / run  the engine’s own first use of Intl, in UTC`,
  );
}

if (sink < 0) console.log(sink);
