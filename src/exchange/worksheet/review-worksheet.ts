import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { promiseSentence } from '../../plan/promise-words.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import { checkAndProve } from '../../verify/check-and-prove.ts';
import { proofLine } from '../../verify/proof-words.ts';
import { whatHappens } from '../hand-over/what-happens.ts';

/** What callers of a number meet at one kind of time. */
export interface ReviewMeeting {
  readonly when: string;
  /** Each way through the keys: what is pressed in words, and what happens then. */
  readonly ways: readonly { readonly presses: string; readonly says: string }[];
}

/** What is known of a plan before it is made: everything an office manager should read once. */
export interface Review {
  /** "Checked to 27 Dec 2027: no caller gets lost", or why not. */
  readonly proof: string;
  readonly promises: readonly string[];
  /** Errors and warnings, each a sentence with its fix; hints are for the designer. */
  readonly problems: readonly {
    readonly severity: 'error' | 'warning';
    readonly message: string;
    readonly fix: string;
  }[];
  readonly meetings: readonly ReviewMeeting[];
}

/** Plays and proves the plan of a worksheet as it would be published; `nowMs` is where the proof begins. */
export async function reviewPlan(plan: Plan, number: string, nowMs: number): Promise<Review> {
  const { findings, proof } = await checkAndProve(plan, { nowMs });
  const caller = localCaller(plan, number);
  return {
    proof: proofLine(plan, proof),
    promises: Object.values(plan.promises).map((promise) => promiseSentence(plan, promise)),
    problems: findings.flatMap(({ severity, message, fix }) =>
      severity === 'hint' ? [] : [{ severity, message, fix }],
    ),
    meetings: whatHappens(plan, { number, caller, situation: NORMAL }, nowMs).map(({ when, ways }) => ({
      when: `${when.slice(0, 1).toUpperCase()}${when.slice(1)}`,
      ways: ways.map(({ path, label, says }) => ({
        presses:
          path === ''
            ? 'Presses nothing'
            : `Presses ${path.split(',').join(', then ')}${label === '' ? '' : ` (${label})`}`,
        says,
      })),
    })),
  };
}
