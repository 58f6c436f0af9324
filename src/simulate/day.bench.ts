import { randomFrom } from '../base/random.ts';
import { byTurns } from '../house/by-turns.ts';
import { bareCalls, bareQueue } from './bare-queue.fixture.ts';
import { drawArrivals } from './day-arrivals.ts';
import { AT_ONCE, runDay } from './day.ts';
import { queueOffice } from './queue-office.fixture.ts';

const AGENTS = 10;
const CALLS = 2000;
const TALK_MS = 180_000;

// A busy day of one department: ten people at nine tenths of what they can do, callers who give up after minutes.
const arrivals = drawArrivals(randomFrom(1), {
  number: 'main',
  fromMs: Date.UTC(2026, 10, 24, 14),
  count: CALLS,
  betweenMs: TALK_MS / (0.9 * AGENTS),
  talkMs: TALK_MS,
  patienceMs: 240_000,
});
const plan = queueOffice(AGENTS, 200);
const bare = bareCalls(arrivals);
const waits = new Float64Array(CALLS);
const play = () => runDay(plan, { arrivals, seed: 1, answering: AT_ONCE });

const { totals, inputs } = play();
const answered = bareQueue(bare, AGENTS, waits);
if (totals.answered !== answered) throw new Error(`${totals.answered} calls answered, the bare loop says ${answered}`);

// The bare loop is over before a clock has ticked: it plays many days a round.
const DAYS = 200;
byTurns({
  title: `A day of ${CALLS.toLocaleString('en-US')} calls to ${AGENTS} agents, ${inputs.toLocaleString('en-US')} inputs, traces off`,
  unit: 'calls',
  count: CALLS,
  limit: {
    name: 'a bare event loop on typed arrays: one queue, no plan, no state to store',
    run: () => {
      for (let day = 0; day < DAYS; day += 1) bareQueue(bare, AGENTS, waits);
    },
    times: DAYS,
  },
  ours: { name: 'runDay', run: play },
});

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
const { heapUsed, rss } = process.memoryUsage();
console.log(`  memory ${megabytes(heapUsed)} MB of heap, garbage included, ${megabytes(rss)} MB of process`);
