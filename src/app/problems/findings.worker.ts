import { expose } from 'comlink';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkPlan } from '../../verify/check-plan.ts';
import type { Finding } from '../../verify/finding.ts';

const checker = { check: (plan: Plan): Finding[] => checkPlan(plan, KINDS) };

/** What the worker that checks plans understands. */
export type Checker = typeof checker;

expose(checker);
