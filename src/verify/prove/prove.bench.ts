import { produce } from 'immer';
import { randomFrom } from '../../base/random.ts';
import { localText } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import { plainCall } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { walk } from '../../simulate/walk.ts';
import { explore } from './explore.ts';
import { largePlan, type Size } from './large-plan.fixture.ts';
import { PROOF_DAYS } from './proof.ts';
import { prove } from './prove.ts';
import type { Reached } from './reached.ts';

const FROM = Date.UTC(2026, 10, 23);
const MINUTES = PROOF_DAYS * 24 * 60;
const ROUNDS = 7;
/** The targets in milliseconds, where there is one. */
const SIZES: readonly (Size & { readonly target: number | null })[] = [
  { steps: 50, hours: 5, switches: 4, grid: 30, target: null },
  { steps: 100, hours: 8, switches: 8, grid: 30, target: 16 },
  { steps: 200, hours: 12, switches: 6, grid: 30, target: null },
  { steps: 500, hours: 30, switches: 8, grid: 30, target: 150 },
  // No office has hours like these: every boundary falls on a minute of its own.
  { steps: 500, hours: 30, switches: 8, grid: 1, target: 2000 },
];

// The worker that proves lives as long as its tab, so it is measured after it has proven other plans.
const other = largePlan({ steps: 200, hours: 12, switches: 6, grid: 15 });
for (let round = 0; round < 10; round += 1) prove(structuredClone(other), KINDS, FROM);

for (const size of SIZES) {
  const plan = largePlan(size);
  const found = explore(plan, KINDS, FROM).numbers[0]!;
  const { cells, graph } = found;
  const cold: number[] = [];
  const edited: number[] = [];
  const loop: number[] = [];
  const all: number[] = [];
  let draft = plan;
  for (let round = 0; round < ROUNDS; round += 1) {
    // A copy shares nothing with what was proven before: not the calendar, not the steps.
    const copy = structuredClone(plan);
    cold.push(clock(() => explore(copy, KINDS, FROM)));
    draft = produce(draft, (next) => {
      next.flows['main']!.nodes['s0']!.next['next'] = `s${1 + (round % 3)}`;
    });
    const edit = draft;
    edited.push(clock(() => explore(edit, KINDS, FROM)));
    // Of the largest it takes many seconds.
    if (round === 0 || size.steps < 500) loop.push(clock(() => plainLoop(found)));
    all.push(clock(() => prove(edit, KINDS, FROM)));
  }
  if (size.steps < 500) sameAsPlainLoop(found);
  const perWalk = walkMs(plan);
  const naive = perWalk * MINUTES * cells.combinations;
  const ours = median(cold);
  console.log(
    `\n${size.steps} steps, ${size.hours} hours, ${size.switches} switches${size.grid === 1 ? ', boundaries on any minute' : ''}: ${cells.outside.classes.count} kinds of instants × ${cells.combinations}, ${graph.points.length} points`,
  );
  const goal = size.target === null ? '' : `, target ${size.target} ms`;
  console.log(`  every situation, cold      ${ms(ours)}${goal}`);
  console.log(
    `  the same after one edit    ${ms(median(edited))}  ${(ours / median(edited)).toPrecision(2)} × as fast`,
  );
  console.log(`  with seconds and findings  ${ms(median(all))}  after one edit`);
  console.log(
    `  a plain loop over them     ${ms(median(loop))}  ratio ${(median(loop) / ours).toPrecision(3)}, calls over a boundary left out, same verdict`,
  );
  console.log(
    `  one call a minute          ${(naive / 1000).toFixed(0)} s  ratio ${Math.round(naive / ours).toLocaleString('en-US')}, ${perWalk.toFixed(3)} ms a call, a caller who does nothing; extrapolated`,
  );
}

/** The limit of the simple way: every situation by itself, over the points that were found, without calls over a boundary. */
function plainLoop({ graph, cells }: Reached): Uint8Array {
  const { points } = graph;
  const reachedAt = new Uint8Array(points.length);
  const guards = points.map(({ edges }) => edges.map(({ guard }) => cells.of(guard)));
  const came = new Int32Array(points.length).fill(-1);
  const stack: number[] = [];
  let situation = 0;
  for (let index = 0; index < cells.outside.classes.count; index += 1)
    for (let combination = 0; combination < cells.combinations; combination += 1) {
      situation += 1;
      stack.push(0);
      came[0] = situation;
      for (let point = stack.pop(); point !== undefined; point = stack.pop()) {
        reachedAt[point] = 1;
        const { edges } = points[point]!;
        for (let at = 0; at < edges.length; at += 1) {
          const { to, bound } = edges[at]!;
          const guard = guards[point]![at];
          if (bound || came[to] === situation || (guard && !cells.has(guard, index, combination))) continue;
          came[to] = situation;
          stack.push(to);
        }
      }
    }
  return reachedAt;
}

/** The plain loop must find what the bits say of calls that are over before anything changes. */
function sameAsPlainLoop(found: Reached): void {
  const plain = plainLoop(found);
  for (const [point, set] of found.sets.entries()) {
    const half = set?.subarray(0, set.length / 2).some((word) => word !== 0) ?? false;
    if (half !== (plain[point] === 1)) throw new Error(`point ${point}: the plain loop says otherwise`);
  }
}

/** How long one call takes on the engine, in milliseconds: a caller who presses nothing at random minutes. */
function walkMs(plan: Plan): number {
  const random = randomFrom(1);
  const calls = Array.from({ length: 300 }, () =>
    plainCall('main', localText(plan.zone, FROM + random.below(MINUTES) * 60_000)),
  );
  const play = () => calls.forEach((call) => walk(plan, call));
  play();
  return clock(play) / calls.length;
}

function clock(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function median(times: number[]): number {
  return times.sort((left, right) => left - right)[times.length >> 1]!;
}

function ms(time: number): string {
  return `${time.toFixed(1).padStart(8)} ms`;
}
