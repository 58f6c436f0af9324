import { randomFrom } from '../base/random.ts';
import { byTurns } from '../house/by-turns.ts';
import { bareCalls, bareQueue } from './bare-queue.fixture.ts';
import { drawArrivals } from './day-arrivals.ts';
import { AT_ONCE, runDay } from './day.ts';
import { queueOffice } from './queue-office.fixture.ts';

const AGENTS = 10;
const CALLS = 2000;
const TALK_MS = 180_000;
const DAYS = 20;

// Busy days of one department: ten people at nine tenths of what they can do, callers who give up after minutes. No two are alike:
// a day played again and again teaches the processor its branches, which flatters the bare loop most.
const drawDay = (seed: number) =>
  drawArrivals(randomFrom(seed), {
    number: 'main',
    fromMs: Date.UTC(2026, 10, 24, 14),
    count: CALLS,
    betweenMs: TALK_MS / (0.9 * AGENTS),
    talkMs: TALK_MS,
    patienceMs: 240_000,
  });
const days = Array.from({ length: DAYS }, (_, index) => drawDay(index + 1));
const plan = queueOffice(AGENTS, 200);
const bare = days.map(bareCalls);
const waits = new Float64Array(CALLS);

let inputs = 0;
for (const [index, arrivals] of days.entries()) {
  const day = runDay(plan, { arrivals, seed: 1, answering: AT_ONCE });
  const answered = bareQueue(bare[index]!, AGENTS, waits);
  if (day.totals.answered !== answered)
    throw new Error(`day ${index}: ${day.totals.answered} calls answered, the bare loop says ${answered}`);
  inputs += day.inputs;
}

const count = (amount: number) => amount.toLocaleString('en-US');
// The bare loop is over before a clock has ticked: it plays every day many times a round.
const TIMES = 20;
byTurns({
  title: `${DAYS} days of ${count(CALLS)} calls to ${AGENTS} agents, ${count(Math.round(inputs / DAYS))} inputs each, traces off`,
  unit: 'calls',
  count: CALLS * DAYS,
  limit: {
    name: 'a bare event loop on typed arrays: one queue, no plan, no state to store, no totals',
    run: () => {
      for (let time = 0; time < TIMES; time += 1) for (const day of bare) bareQueue(day, AGENTS, waits);
    },
    times: TIMES,
  },
  ours: {
    name: 'runDay',
    run: () => {
      for (const arrivals of days) runDay(plan, { arrivals, seed: 1, answering: AT_ONCE });
    },
  },
});

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
const { heapUsed, rss } = process.memoryUsage();
console.log(`  memory ${megabytes(heapUsed)} MB of heap, garbage included, ${megabytes(rss)} MB of process`);
