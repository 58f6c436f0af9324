import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { checkPlan } from './check-plan.ts';
import type { Finding } from './finding.ts';
import { loadPhoneRule } from './phone-validity.ts';
import { RULES } from './rules/all.ts';

/** Every finding of a plan, those that need the world's numbering data included: it is loaded when first asked for. */
export const checkEverything = async (plan: Plan): Promise<Finding[]> =>
  checkPlan(plan, KINDS, [...RULES, await loadPhoneRule()]);
