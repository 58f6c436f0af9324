import type { Plan } from '../plan/plan.ts';
import { mainNumber } from './main-number.ts';

/** The flow that a plan opens with: that of its main number, else its first one; empty for a plan without flows. */
export function firstFlow(plan: Plan): string {
  const entered = plan.numbers[mainNumber(plan) ?? '']?.flow ?? '';
  return Object.hasOwn(plan.flows, entered) ? entered : (Object.keys(plan.flows)[0] ?? '');
}
