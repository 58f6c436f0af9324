import { canonicalJson } from '../base/canonical-json.ts';
import type { DayRule } from './hours.ts';

/** A text that two rules share exactly when they are the same rule, an absent shift or offset being none. */
export function canonicalRule(rule: DayRule): string {
  switch (rule.rule) {
    case 'yearly':
      return canonicalJson({ ...rule, observed: rule.observed === true });
    case 'nthWeekday':
      return canonicalJson({ ...rule, offsetDays: rule.offsetDays ?? 0 });
    case 'date':
      return canonicalJson({ rule: 'dates', dates: [rule.date] });
    case 'dates':
      return canonicalJson({ rule: 'dates', dates: [...new Set(rule.dates)].sort() });
    default:
      return canonicalJson({ ...rule });
  }
}
