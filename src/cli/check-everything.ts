import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { checkPlan } from '../verify/check-plan.ts';
import type { Finding } from '../verify/finding.ts';
import { loadPhoneRule } from '../verify/phone-validity.ts';
import { RULES } from '../verify/rules/all.ts';

/** Every finding of a plan, those of the number data included. */
export const checkEverything = async (plan: Plan): Promise<Finding[]> =>
  checkPlan(plan, KINDS, [...RULES, await loadPhoneRule()]);
