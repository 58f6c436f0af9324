import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';
import { unknownInEntry } from './unknown-in-entry.ts';

const known = new WeakMap<Plan, WeakMap<Situation, Situation>>();

/** A situation without the entries that name something this plan does not have: it may be younger or older than the plan. */
export function situationFor(plan: Plan, situation: Situation): Situation {
  // Both are immutable values here, and every person of every waiting call asks.
  const bySituation = known.get(plan) ?? new WeakMap<Situation, Situation>();
  known.set(plan, bySituation);
  const before = bySituation.get(situation);
  if (before) return before;
  const entries = situation.entries.filter((entry) => unknownInEntry(plan, entry) === null);
  const found = entries.length === situation.entries.length ? situation : { entries };
  bySituation.set(situation, found);
  return found;
}
