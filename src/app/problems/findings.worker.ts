import { expose } from 'comlink';
import type { Plan } from '../../plan/plan.ts';
import { checkEverything, type EverythingOptions } from '../../verify/check-everything.ts';
import type { Finding } from '../../verify/finding.ts';

const checker = {
  check: (plan: Plan, options: EverythingOptions): Promise<Finding[]> => checkEverything(plan, options),
};

/** What the worker that checks plans understands. */
export type Checker = typeof checker;

expose(checker);
