import { expose } from 'comlink';
import type { Plan } from '../../../plan/plan.ts';
import type { OutcomeDiff } from '../../../verify/coverage/outcome-change.ts';
import { outcomeDiffSteps } from '../../../verify/coverage/outcome-diff.ts';
import type { Finding } from '../../../verify/finding.ts';
import { proveAnyway } from '../../../verify/prove-anyway.ts';
import { newProblems } from '../../things/new-problems.ts';

/** What a change means at one client: for its callers, and for what keeps it from being published. */
export interface Comparison {
  readonly diff: OutcomeDiff;
  readonly problems: readonly Finding[];
}

const TELL_EVERY_MS = 100;
/** Which part of the work the comparison of calls is, from 0 to 1; the rest are two proofs. */
const CALLS = 0.5;

const work = {
  compare: (
    before: Plan,
    after: Plan,
    { nowMs, fromMs, untilMs }: { nowMs: number; fromMs: number; untilMs: number },
    onProgress: (part: number) => void,
  ): Comparison => {
    const steps = outcomeDiffSteps(before, after, fromMs, untilMs);
    let toldMs = Date.now();
    for (;;) {
      const step = steps.next();
      if (!step.done) {
        if (Date.now() - toldMs < TELL_EVERY_MS) continue;
        toldMs = Date.now();
        onProgress(step.value * CALLS);
        continue;
      }
      onProgress(CALLS);
      const old = proveAnyway(before, { nowMs });
      onProgress((1 + CALLS) / 2);
      const problems = newProblems(before, after, [old, proveAnyway(after, { nowMs })]);
      return { diff: step.value, problems };
    }
  },
};

/** What the worker that compares clients understands. */
export type CompareWork = typeof work;

expose(work);
