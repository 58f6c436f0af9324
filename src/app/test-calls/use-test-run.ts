import type { Plan } from '../../plan/plan.ts';
import type { TestRun } from '../../verify/test-calls/play-test-calls.ts';
import type { TestQuestion } from './start-test-work.ts';
import { useTestWork, type Worked } from './use-test-work.ts';

/** Plays the test calls of a plan again whenever it changes, so that what is shown is always true. */
export const useTestRun = (plan: Plan): Worked<Plan, TestRun> => useTestWork(plan, questionOf);

const questionOf =
  (plan: Plan): TestQuestion<TestRun> =>
  (work, onPart) =>
    work.run(plan, onPart);
