import { expose } from 'comlink';
import { MINUTE_MS } from '../../calendar/local-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import { keyChoices, type KeyChoice } from '../../verify/coverage/caller-cases.ts';
import { coverageOf, coverageSteps } from '../../verify/coverage/coverage-of.ts';
import type { CallerCase, CoverageException, Crossing, DaySegment, WeekDay } from '../../verify/coverage/coverage.ts';
import { crossingsOf } from '../../verify/coverage/crossings-of.ts';
import { exceptionsOf } from '../../verify/coverage/exceptions-of.ts';
import type { OutcomeDiff } from '../../verify/coverage/outcome-change.ts';
import { outcomeDiffSteps } from '../../verify/coverage/outcome-diff.ts';
import { weekOf } from '../../verify/coverage/week-of.ts';
import { spanEnds, type SpanEnds } from './span-ends.ts';

/** A map of one number and caller: the usual week, the days that differ from it, and the keys its callers can press. */
export interface CoverageMap {
  readonly week: readonly WeekDay[];
  readonly exceptions: readonly CoverageException[];
  readonly keys: readonly KeyChoice[];
}

/** The ordinary week of a number, for each key. */
export interface NumberWeeks {
  readonly number: string;
  readonly keys: readonly (KeyChoice & { readonly week: readonly WeekDay[] })[];
}

/** Told now and then which part of the work is done, from 0 to 1. */
export type OnProgress = (part: number) => void;

const TELL_EVERY_MS = 100;

function run<Answer>(steps: Generator<number, Answer>, onProgress?: OnProgress): Answer {
  let toldMs = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (onProgress === undefined || Date.now() - toldMs < TELL_EVERY_MS) continue;
    toldMs = Date.now();
    onProgress(step.value);
  }
}

const work = {
  map: (
    plan: Plan,
    number: string,
    of: CallerCase,
    span: { fromMs: number; untilMs: number },
    onProgress: OnProgress,
  ): CoverageMap => {
    const coverage = run(coverageSteps(plan, number, of, span.fromMs, span.untilMs), onProgress);
    const week = weekOf(plan, coverage);
    const keys = keyChoices(plan, number, of.situation, span.fromMs, span.untilMs);
    return { week, exceptions: exceptionsOf(plan, coverage, week), keys };
  },
  crossings: (plan: Plan, number: string, of: CallerCase, segment: DaySegment): Crossing[] => {
    const { atMs, fromMinute, untilMinute, end } = segment;
    return crossingsOf(
      plan,
      { number, case: of },
      { fromMs: atMs, untilMs: atMs + (untilMinute - fromMinute) * MINUTE_MS, end },
    );
  },
  span: (plan: Plan, situation: Situation, fromMs: number, untilMs: number): SpanEnds =>
    spanEnds(plan, situation, fromMs, untilMs),
  weeks: (plan: Plan, fromMs: number, untilMs: number): NumberWeeks[] =>
    Object.keys(plan.numbers).map((number) => ({
      number,
      keys: keyChoices(plan, number, NORMAL, fromMs, untilMs).map(({ key, label }) => {
        const of: CallerCase = { key, people: 'everybody', situation: NORMAL };
        return { key, label, week: weekOf(plan, coverageOf(plan, number, of, fromMs, untilMs)) };
      }),
    })),
  diff: (before: Plan, after: Plan, span: { fromMs: number; untilMs: number }, onProgress: OnProgress): OutcomeDiff =>
    run(outcomeDiffSteps(before, after, span.fromMs, span.untilMs), onProgress),
};

/** What the worker that works coverage out understands. */
export type CoverageWork = typeof work;

expose(work);
