import { DAY_MS } from '../../calendar/local-date.ts';
import { byTurns } from '../../house/by-turns.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { SAMPLES } from '../../samples/samples.ts';
import { playAt } from './call-at.ts';
import { coverageOf } from './coverage-of.ts';
import { endOf } from './end-of.ts';
import { exceptionsOf } from './exceptions-of.ts';
import { outcomeDiff } from './outcome-diff.ts';
import { weekOf } from './week-of.ts';

const FROM = Date.UTC(2026, 10, 23, 6);
const UNTIL = FROM + 372 * DAY_MS;
const MINUTES = 372 * 1440;
const SLICE = 200;
let sink = 0;

// Read anew each time: what is derived from a plan is remembered by identity.
function office(id: string): Plan {
  const read = readPlan(structuredClone(SAMPLES.find((sample) => sample.id === id)!.document), KINDS);
  if (!read.ok) throw new Error(read.error[0]?.path);
  return read.value;
}

for (const id of ['clinic', 'law-firm', 'property-manager'])
  for (const number of Object.keys(office(id).numbers)) {
    const of = { key: '9', people: 'everybody', situation: NORMAL } as const;
    byTurns({
      title: `Coverage: a week and 12 months of ${number} of ${id}, who press 9`,
      unit: 'coverage',
      count: 1,
      rounds: 9,
      ours: {
        name: 'one call a class of instants',
        run: () => {
          const plan = office(id);
          const coverage = coverageOf(plan, number, of, FROM, UNTIL);
          sink += exceptionsOf(plan, coverage, weekOf(plan, coverage)).length;
        },
      },
      limit: {
        name: `every minute played, from a slice of ${SLICE}`,
        times: SLICE / MINUTES,
        run: () => {
          const plan = office(id);
          for (let minute = 0; minute < SLICE; minute += 1)
            sink += endOf(plan, playAt(plan, number, of, FROM + minute * 37 * 60_000)!).seconds;
        },
      },
    });
  }

for (const id of ['clinic', 'law-firm', 'property-manager']) {
  const change = (plan: Plan): Plan => {
    // Everybody renamed: all numbers have to be compared, and nothing is found.
    for (const person of Object.values(plan.people)) person.name = `Dr. ${person.name}`;
    return plan;
  };
  const { compared } = outcomeDiff(office(id), change(office(id)), FROM, UNTIL);
  byTurns({
    title: `Outcome diff of ${id}: ${compared} ways compared`,
    unit: 'diff',
    count: 1,
    rounds: 5,
    ours: {
      name: 'everything compared, nothing found',
      run: () => (sink += outcomeDiff(office(id), change(office(id)), FROM, UNTIL).changes.length),
    },
    limit: {
      name: 'the same plan twice: two hashes',
      run: () => (sink += outcomeDiff(office(id), office(id), FROM, UNTIL).changes.length),
    },
  });
}
if (Number.isNaN(sink)) throw new Error('nothing was measured');
