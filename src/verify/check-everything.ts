import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { checkPlan, type CheckOptions } from './check-plan.ts';
import type { Finding } from './finding.ts';
import { loadPhoneRule } from './phone-validity.ts';
import { RULES } from './rules/all.ts';

/** How everything is checked: by all rules, so these are not among the choices. */
export type EverythingOptions = Omit<CheckOptions, 'rules'>;

/** Every finding of a plan, those that need the world's numbering data included: it is loaded when first asked for. */
export const checkEverything = async (plan: Plan, options: EverythingOptions = {}): Promise<Finding[]> =>
  checkPlan(plan, KINDS, { ...options, rules: [...RULES, await loadPhoneRule()] });
