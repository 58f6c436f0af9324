import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { reachedLine } from '../../simulate/outcome-words.ts';
import { runScenario } from '../../simulate/run-scenario.ts';
import type { EndKind } from '../coverage/coverage.ts';
import { endOf } from '../coverage/end-of.ts';
import { callInDrill, type Drill } from './drills.ts';
import { testCallOrder } from './play-test-calls.ts';

/** What a drill does to a caller, the worst first: `slower` comes to the same end later. */
export const DRILL_EFFECTS = ['lost', 'worse', 'other', 'slower', 'better', 'same'] as const;
export type DrillEffect = (typeof DRILL_EFFECTS)[number];

/** Where a call ends, without a subject ("rings Dana Ortiz"), and after how many seconds. */
export interface DrillEnd {
  readonly kind: EndKind;
  readonly says: string;
  readonly seconds: number;
}

/** One test call before and during a drill; `line` is where the call during it ends, for its tape. */
export interface DrilledCall {
  readonly id: string;
  readonly effect: DrillEffect;
  readonly before: DrillEnd;
  readonly during: DrillEnd;
  readonly passedBefore: boolean;
  readonly passed: boolean;
  readonly problem: string | null;
  readonly call: CallScript;
  readonly line: number;
}

/** All test calls under a drill, those it hurts most first; `skipped` could not be played at all. Plain JSON. */
export interface DrillRun {
  readonly calls: readonly DrilledCall[];
  readonly skipped: number;
}

const RANK: Readonly<Record<EndKind, number>> = { person: 5, outside: 4, callback: 3, message: 2, goodbye: 1, lost: 0 };
/** Less than this nobody notices. */
const SLOWER_SECONDS = 5;

/** Plays every test call as it is and on the day of the drill; yields after each which part is done, from 0 to 1. */
export function* runDrill(plan: Plan, drill: Drill): Generator<number, DrillRun> {
  const ids = testCallOrder(plan);
  const calls: DrilledCall[] = [];
  for (const [index, id] of ids.entries()) {
    const drilled = drilledCall(plan, id, drill);
    if (drilled) calls.push(drilled);
    yield (index + 1) / ids.length;
  }
  calls.sort((left, right) => DRILL_EFFECTS.indexOf(left.effect) - DRILL_EFFECTS.indexOf(right.effect));
  return { calls, skipped: ids.length - calls.length };
}

function drilledCall(plan: Plan, id: string, drill: Drill): DrilledCall | null {
  const scenario = plan.scenarios[id]!;
  const before = runScenario(plan, scenario);
  const call = callInDrill(plan, scenario.call, drill);
  const during = runScenario(plan, { ...scenario, call });
  if (!before.walk || !during.walk) return null;
  const ends = [endOf(plan, before.walk), endOf(plan, during.walk)] as const;
  const [was, is] = ends.map(({ kind, says, seconds }) => ({ kind, says, seconds })) as [DrillEnd, DrillEnd];
  return {
    id,
    effect: effectOf(was, is, JSON.stringify(ends[0].who) === JSON.stringify(ends[1].who)),
    before: was,
    during: is,
    passedBefore: before.passed,
    passed: during.passed,
    problem: during.problem,
    call,
    line: during.differences[0]?.line ?? reachedLine(during.walk),
  };
}

function effectOf(before: DrillEnd, during: DrillEnd, isSameWho: boolean): DrillEffect {
  if (RANK[during.kind] < RANK[before.kind]) return during.kind === 'lost' ? 'lost' : 'worse';
  if (RANK[during.kind] > RANK[before.kind]) return 'better';
  if (!isSameWho || before.says !== during.says) return 'other';
  return during.seconds >= before.seconds + SLOWER_SECONDS ? 'slower' : 'same';
}

/** How many calls end worse: lost, or with less than before. */
export const endWorse = ({ calls }: DrillRun): number =>
  calls.filter(({ effect }) => effect === 'lost' || effect === 'worse').length;
