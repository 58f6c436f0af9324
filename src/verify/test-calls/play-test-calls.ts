import { periodAt } from '../../calendar/period-at.ts';
import { parseLocal } from '../../calendar/zone.ts';
import { outcomeWho } from '../../engine/call.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { ExpectedEnd, Scenario } from '../../plan/call-script.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { callTimes, type CallTimes } from '../../simulate/call-times.ts';
import { endText } from '../../simulate/end-text.ts';
import { runScenario, type Difference } from '../../simulate/run-scenario.ts';
import { visitsOf } from '../../simulate/walk-visits.ts';
import { timeFactsFor } from '../coverage/time-facts-for.ts';
import { exitsTaken, planExits, type PlanExit } from './plan-exits.ts';

/** How one test call went, without the call itself. Plain JSON. */
export interface PlayedTestCall {
  readonly id: string;
  readonly passed: boolean;
  readonly problem: string | null;
  readonly differences: readonly Difference[];
  /** Where it ended, in words, and as it would be expected; null where it could not be placed. */
  readonly ends: string | null;
  readonly end: ExpectedEnd | null;
  readonly times: CallTimes | null;
  /** The steps it passed, in order, each visit. */
  readonly steps: readonly { readonly flow: string; readonly node: string }[];
  readonly exits: readonly string[];
  /** The period of the first hours its number asks: "Lunch", "All other times"; null where it asks none. */
  readonly period: string | null;
}

/** All test calls of a plan in the order of their list, and the exits that none of them takes. */
export interface TestRun {
  readonly calls: readonly PlayedTestCall[];
  readonly exits: number;
  readonly untested: readonly PlanExit[];
}

/** The ids of the test calls as their list shows them. */
export const testCallOrder = (plan: Plan): string[] =>
  Object.entries(plan.scenarios)
    .map(([id, { order }], at) => ({ id, order: order ?? Number.MAX_SAFE_INTEGER, at }))
    .sort((left, right) => left.order - right.order || left.at - right.at)
    .map(({ id }) => id);

/** Plays every test call of a plan; yields after each which part is done, from 0 to 1. */
export function* playTestCalls(plan: Plan): Generator<number, TestRun> {
  const ids = testCallOrder(plan);
  const calls: PlayedTestCall[] = [];
  for (const id of ids) {
    calls.push(played(plan, id, plan.scenarios[id]!));
    yield calls.length / ids.length;
  }
  const taken = new Set(calls.flatMap(({ exits }) => exits));
  const exits = planExits(plan, KINDS);
  return { calls, exits: exits.length, untested: exits.filter(({ key }) => !taken.has(key)) };
}

function played(plan: Plan, id: string, scenario: Scenario): PlayedTestCall {
  const { passed, problem, differences, walk } = runScenario(plan, scenario);
  const about = { id, passed, problem, differences, period: periodOf(plan, scenario) };
  if (!walk) return { ...about, ends: null, end: null, times: null, steps: [], exits: [] };
  const visits = visitsOf(plan, walk);
  const who = outcomeWho(walk.outcome);
  return {
    ...about,
    ends: endText(plan, walk.outcome.kind, who),
    end: { outcome: walk.outcome.kind, ...(who === null ? {} : { who }) },
    times: callTimes(walk),
    steps: visits.map(({ flow, node }) => ({ flow, node })),
    exits: exitsTaken(visits),
  };
}

function periodOf(plan: Plan, { call }: Scenario): string | null {
  const fact = timeFactsFor(plan, KINDS, call.number).find(({ of }) => of === 'period');
  const hours = fact?.of === 'period' ? hoursOf(plan, fact.hours) : undefined;
  const atMs = parseLocal(call.at, plan.zone);
  if (!hours || !atMs.ok) return null;
  const { period } = periodAt(hours, [], atMs.value);
  return hours.periods.find(({ id }) => id === period)?.name ?? 'All other times';
}
