import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import { availabilityOf, shiftChange, type AskedAs, type Availability } from './availability.ts';

/** How long an answer about a person holds: from `fromMs` up to, not including, `untilMs`. */
export interface Spell {
  readonly availability: Availability;
  /** When their working hours next change, or null; as shiftChange. */
  readonly shiftMs: number | null;
  readonly fromMs: number;
  readonly untilMs: number;
}

const AS_USUAL: AskedAs = {};
const known = new WeakMap<Plan, WeakMap<Situation, Map<string, Spell>>>();

/**
 * As availabilityOf and shiftChange, remembered: an answer holds until an entry of the situation begins or ends or the person's
 * working hours change, and every person of every waiting call is asked about again and again. Plans and situations are immutable
 * values here; what is remembered goes with them.
 */
export function spellOf(plan: Plan, situation: Situation, person: string, atMs: number, as: AskedAs = AS_USUAL): Spell {
  const key =
    as.onCall || as.signedInTo !== undefined ? `${as.onCall === true}/${as.signedInTo ?? ''}/${person}` : person;
  const spells = spellsOf(plan, situation);
  const before = spells.get(key);
  if (before !== undefined && before.fromMs <= atMs && atMs < before.untilMs) return before;
  const shiftMs = shiftChange(plan, situation, new Set([person]), atMs);
  let untilMs = shiftMs ?? Infinity;
  for (const entry of situation.entries)
    for (const time of [entry.fromMs, entry.untilMs])
      if (time !== undefined && time !== null && time > atMs && time < untilMs) untilMs = time;
  const spell = { availability: availabilityOf(plan, situation, person, atMs, as), shiftMs, fromMs: atMs, untilMs };
  spells.set(key, spell);
  return spell;
}

function spellsOf(plan: Plan, situation: Situation): Map<string, Spell> {
  let bySituation = known.get(plan);
  if (bySituation === undefined) known.set(plan, (bySituation = new WeakMap()));
  let spells = bySituation.get(situation);
  if (spells === undefined) bySituation.set(situation, (spells = new Map()));
  return spells;
}
