import { hashJson } from '../base/hash.ts';
import type { Plan } from './plan.ts';

/**
 * SHA-256 of everything a call can depend on: the plan without its layout, its test calls, its promises, its continuity page, its
 * review and its targets. Equal hashes route equally.
 */
export function behaviourHash(plan: Plan): string {
  const {
    layout: _layout,
    scenarios: _scenarios,
    promises: _promises,
    continuity: _continuity,
    review: _review,
    targets: _targets,
    ...behaviour
  } = plan;
  return hashJson(behaviour);
}
