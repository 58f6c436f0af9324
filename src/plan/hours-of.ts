import type { Hours } from '../calendar/hours.ts';
import type { Plan } from './plan.ts';

const known = new WeakMap<Plan, Map<string, Hours>>();

/** The calendar of an hours id, in its own zone, else its site's, else the office's; undefined for an unknown id. */
export function hoursOf(plan: Plan, id: string): Hours | undefined {
  const found = Object.hasOwn(plan.hours, id) ? plan.hours[id] : undefined;
  if (!found) return undefined;
  // Plans are immutable values here: the calendar caches by identity of what this returns.
  const byId = known.get(plan) ?? new Map<string, Hours>();
  known.set(plan, byId);
  const hours = byId.get(id) ?? {
    zone: found.zone ?? (found.site === undefined ? undefined : plan.sites[found.site]?.zone) ?? plan.zone,
    periods: found.periods,
    weekly: found.weekly,
    specialDays: found.specialDays,
  };
  byId.set(id, hours);
  return hours;
}
