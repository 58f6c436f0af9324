import { expose } from 'comlink';
import type { Plan } from '../../plan/plan.ts';
import { checkUpSteps, type Answer } from '../../verify/check-up/check-up.ts';

const TELL_EVERY_MS = 100;

// Hundreds of calls are played; the screen must not wait for them.
const work = {
  answers: (plan: Plan, nowMs: number, onProgress: (part: number) => void): readonly Answer[] => {
    let toldMs = Date.now();
    for (const steps = checkUpSteps(plan, nowMs); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (Date.now() - toldMs < TELL_EVERY_MS) continue;
      toldMs = Date.now();
      onProgress(step.value);
    }
  },
};
/** What the worker that answers the four questions understands. */
export type CheckUpWork = typeof work;
expose(work);
