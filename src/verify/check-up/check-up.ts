// check-up: the four questions that every office should be able to answer about its phones, each answered by calls that were
// played and can be played again. What only a log of real calls could say is said to be not known.
import { DAY_MS, MINUTE_MS } from '../../calendar/local-date.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import type { FindingPlace } from '../finding.ts';
import { PROOF_DAYS } from '../prove/proof.ts';
import { afterHoursAnswer } from './after-hours-answer.ts';
import { followedUpAnswer } from './followed-up-answer.ts';
import { outageAnswer, outages } from './outage-answer.ts';
import { playedCalls, type PlayedCall } from './played-calls.ts';
import { rightPersonAnswer } from './right-person-answer.ts';

/** The questions in the order they are asked. */
export const QUESTIONS = {
  'right-person': 'Does the right person get the call the first time?',
  'followed-up': 'Are missed calls followed up?',
  'after-hours': 'Is there an after-hours policy?',
  outage: 'Does the main number work in an outage?',
} as const;
export type QuestionId = keyof typeof QUESTIONS;

/** A call that was played, and what it showed. */
export interface Evidence {
  readonly says: string;
  readonly call: CallScript;
}

/** Something amiss or missing, how to put it right and where, and a call that shows it where one does. */
export interface Gap {
  readonly says: string;
  readonly fix: string;
  /** `continuity` is the page of what to do when things are down. */
  readonly place: FindingPlace | { readonly at: 'continuity' };
  readonly call: CallScript | null;
}

/** The answer to one question. Plain JSON. */
export interface Answer {
  readonly question: QuestionId;
  readonly state: 'yes' | 'partly' | 'no' | 'unknown';
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
  readonly gaps: readonly Gap[];
  /** What only a log of real calls, or trying it, could say. */
  readonly notKnown: string;
}

/** The four answers, for calls that begin in the next 400 days; yields the part that is done, from 0 to 1. */
export function* checkUpSteps(plan: Plan, nowMs: number): Generator<number, readonly Answer[]> {
  const range = { fromMs: Math.floor(nowMs / MINUTE_MS) * MINUTE_MS, untilMs: nowMs + PROOF_DAYS * DAY_MS };
  const numbers = Object.keys(plan.numbers);
  const outs = outages(plan);
  const all = numbers.length + outs.length;
  const calls: PlayedCall[] = [];
  for (const [done, number] of numbers.entries())
    calls.push(...(yield* partOf(done, all, playedCalls(plan, { number, situation: NORMAL }, range))));
  const during: (readonly PlayedCall[])[] = [];
  for (const [done, { number, situation }] of outs.entries())
    during.push(yield* partOf(numbers.length + done, all, playedCalls(plan, { number, situation }, range)));
  return [
    rightPersonAnswer(plan, calls),
    followedUpAnswer(plan, calls),
    afterHoursAnswer(plan, calls),
    outageAnswer(plan, calls, during),
  ];
}

/** As checkUpSteps, without a pause. */
export function checkUp(plan: Plan, nowMs: number): readonly Answer[] {
  const steps = checkUpSteps(plan, nowMs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* partOf<T>(done: number, all: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield (done + step.value) / all;
  }
}
