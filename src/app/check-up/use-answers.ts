import { useMemo } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Answer } from '../../verify/check-up/check-up.ts';
import { useWork, type Worked } from '../things/use-work.ts';
import { workOffThread } from '../things/work-off-thread.ts';
import type { CheckUpWork } from './check-up.worker.ts';

interface Asked {
  readonly plan: Plan;
  readonly nowMs: number;
}

const begin = () =>
  workOffThread<CheckUpWork, Asked, readonly Answer[]>(
    () => new Worker(new URL('./check-up.worker.ts', import.meta.url), { type: 'module' }),
    (worker, { plan, nowMs }, tell) => worker.answers(plan, nowMs, tell),
  );

/** Answers the four questions, again for every new plan. */
export const useAnswers = (plan: Plan, nowMs: number): Worked<Asked, readonly Answer[]> =>
  useWork(
    useMemo(() => ({ plan, nowMs }), [plan, nowMs]),
    begin,
  );
