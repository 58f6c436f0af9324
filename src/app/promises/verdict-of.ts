import type { Plan } from '../../plan/plan.ts';
import type { PromiseVerdict } from '../../verify/prove/proof.ts';
import type { Proven } from '../things/section-props.ts';

/** The verdict about a promise as it stands in the plan; null while only an earlier wording was looked at. */
export function verdictOf(plan: Plan, proven: Proven | null, id: string): PromiseVerdict | null {
  if (!proven || proven.plan.promises[id] !== plan.promises[id]) return null;
  return proven.proof.promises.find(({ promise }) => promise === id) ?? null;
}
