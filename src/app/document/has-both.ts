import { canonicalJson } from '../../base/canonical-json.ts';
import { KINDS } from '../../kinds/registry.ts';
import { mergePlans, type TwoDrafts } from '../../plan/merge-plans.ts';

/** Which of two drafts has every change of the other, so that nothing is lost by keeping it alone; null where neither has. */
export function hasBoth(drafts: TwoDrafts): 'mine' | 'theirs' | null {
  const { plan, conflicts, kept } = mergePlans(drafts, KINDS);
  if (conflicts.length > 0 || kept.length > 0) return null;
  const merged = canonicalJson(plan);
  if (merged === canonicalJson(drafts.theirs)) return 'theirs';
  return merged === canonicalJson(drafts.mine) ? 'mine' : null;
}
