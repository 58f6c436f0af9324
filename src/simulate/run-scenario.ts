import { fail, type Result } from '../base/result.ts';
import { outcomeWho, type Outcome } from '../engine/call.ts';
import type { CallScript, Expectation, Scenario } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { callTimes } from './call-times.ts';
import { endsOf, endText, expectedEndText } from './end-text.ts';
import { reachedLine } from './outcome-words.ts';
import { visitsOf } from './walk-visits.ts';
import { walk, type Walk } from './walk.ts';

/** One thing that went otherwise than it must: both sides in words, and the line of the trace (from 0) that shows it. */
export interface Difference {
  readonly of: 'end' | 'path' | 'time';
  /** Ends a sentence that begins "It must": "end with Dana Ortiz answering". */
  readonly must: string;
  /** A sentence without its stop: "It ends with a message in Front desk mailbox". */
  readonly happened: string;
  readonly line: number;
}

/** Whether a kept test call goes as it must, and what differed, the first line first; `walk` is null when it could not be placed at all. */
export interface ScenarioResult {
  readonly passed: boolean;
  readonly walk: Walk | null;
  readonly differences: readonly Difference[];
  /** All that differed in one sentence, or why the call could not be placed; null where it passed. */
  readonly problem: string | null;
}

/** Plays a scenario and compares it with what must happen; equal plans and scenarios give equal results. */
export function runScenario(plan: Plan, scenario: Scenario): ScenarioResult {
  const played = walked(plan, scenario.call);
  if (!played.ok) return { passed: false, walk: null, differences: [], problem: played.error };
  const differences = differencesOf(plan, scenario.expect, played.value);
  return {
    passed: differences.length === 0,
    walk: played.value,
    differences,
    problem:
      differences.length === 0
        ? null
        : differences.map(({ must, happened }) => `${happened}; it must ${must}.`).join(' '),
  };
}

function walked(plan: Plan, call: CallScript): Result<Walk, string> {
  try {
    return walk(plan, call);
  } catch (error) {
    // A draft may be broken in ways the engine calls impossible.
    return fail(`It cannot be played: ${error instanceof Error ? error.message : 'the call flow is unfinished'}.`);
  }
}

function differencesOf(plan: Plan, expect: Expectation, played: Walk): Difference[] {
  const found = [
    ...endDifference(plan, expect, played),
    ...pathDifference(plan, expect, played),
    ...late(expect, played),
  ];
  return found.sort((left, right) => left.line - right.line);
}

function endDifference(plan: Plan, expect: Expectation, played: Walk): Difference[] {
  const { outcome } = played;
  if (endsOf(expect).some((end) => isEnd(outcome, end))) return [];
  return [
    {
      of: 'end',
      must: `end with ${expectedEndText(plan, expect)}`,
      happened: `It ends with ${endText(plan, outcome.kind, outcomeWho(outcome))}`,
      line: reachedLine(played),
    },
  ];
}

const isEnd = (outcome: Outcome, { outcome: kind, who }: Pick<Expectation, 'outcome' | 'who'>): boolean =>
  outcome.kind === kind && (who === undefined || who === outcomeWho(outcome));

function pathDifference(plan: Plan, { passes = [] }: Expectation, played: Walk): Difference[] {
  if (passes.length === 0) return [];
  const visits = visitsOf(plan, played);
  let next = 0;
  for (const step of passes) {
    const at = visits.findIndex(({ flow, node }, index) => index >= next && flow === step.flow && node === step.node);
    if (at === -1) {
      const name = plan.flows[step.flow]?.nodes[step.node]?.name;
      const after = visits[next - 1];
      const stray = visits[next];
      const nameOf = (visit: { flow: string; node: string } | undefined) =>
        visit && (plan.flows[visit.flow]?.nodes[visit.node]?.name ?? visit.node);
      return [
        {
          of: 'path',
          must: name === undefined ? `pass a step that is not there any more (${step.node})` : `pass “${name}”`,
          happened: `${after ? `After “${nameOf(after)}” it ` : 'It '}${
            stray ? `goes on with “${nameOf(stray)}” and never passes that step` : 'passes no further step'
          }`,
          line: stray?.line ?? played.trace.length - 1,
        },
      ];
    }
    next = at + 1;
  }
  return [];
}

function late({ atMost = {} }: Expectation, played: Walk): Difference[] {
  const { toPersonMs, inAllMs, onHoldMs } = callTimes(played);
  const { secondsToPerson, secondsInAll, secondsOnHold } = atMost;
  const found: Difference[] = [];
  const over = (limit: number | undefined, ms: number) => limit !== undefined && ms > limit * 1000;
  if (secondsToPerson !== undefined && (toPersonMs === null || over(secondsToPerson, toPersonMs)))
    found.push({
      of: 'time',
      must: `reach a person within ${secondsToPerson} s`,
      happened: toPersonMs === null ? 'It reaches no person' : `It takes ${seconds(toPersonMs)} s to reach a person`,
      line: lineAt(played, played.startMs + secondsToPerson * 1000),
    });
  if (over(secondsInAll, inAllMs))
    found.push({
      of: 'time',
      must: `take ${secondsInAll} s at most`,
      happened: `It takes ${seconds(inAllMs)} s in all`,
      line: lineAt(played, played.startMs + secondsInAll! * 1000),
    });
  if (over(secondsOnHold, onHoldMs))
    found.push({
      of: 'time',
      must: `hold the caller ${secondsOnHold} s at most`,
      happened: `The caller is on hold for ${seconds(onHoldMs)} s`,
      line: reachedLine(played),
    });
  return found;
}

const seconds = (ms: number): number => Math.round(ms / 1000);

/** The first line at an instant or after it, else the last one before the end. */
function lineAt({ trace }: Walk, atMs: number): number {
  const found = trace.findIndex((line) => line.atMs >= atMs);
  return Math.max(0, found === -1 ? trace.length - 2 : found);
}
