import { hashJson } from '../../base/hash.ts';
import type { Plan } from '../../plan/plan.ts';

const known = new WeakMap<Plan, string>();

/** SHA-256 of a plan without its layout and its review: equal hashes differ by nothing that somebody would publish. Plans are immutable values. */
export function contentHash(plan: Plan): string {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const { layout: _layout, review: _review, ...content } = plan;
  const hash = hashJson(content);
  known.set(plan, hash);
  return hash;
}
