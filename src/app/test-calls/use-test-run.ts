import type { Plan } from '../../plan/plan.ts';
import type { TestRun } from '../../verify/test-calls/play-test-calls.ts';
import { useWork, type Worked } from '../things/use-work.ts';
import { testWork } from './test-work.ts';

/** Plays the test calls of a plan again whenever it changes, so that what is shown is always true. */
export const useTestRun = (plan: Plan): Worked<Plan, TestRun> => useWork(plan, playAll);

const playAll = testWork<Plan, TestRun>((work, plan, onPart) => work.run(plan, onPart));
