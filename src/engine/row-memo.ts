import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import { spellOf } from './availability-memo.ts';
import type { AskedAs } from './availability.ts';

/** What holds of a row of people, leaving aside calls they are on: from `fromMs` up to, not including, `untilMs`. */
export interface RowSpell {
  /** Whether waiting for them has a point: somebody takes calls, or is declared busy and will be free again. */
  readonly couldCome: boolean;
  /** How many take calls. */
  readonly able: number;
  /** When the working hours of one of them next change, or null. */
  readonly shiftMs: number | null;
  readonly fromMs: number;
  readonly untilMs: number;
}

interface Known {
  readonly plan: Plan;
  readonly situation: Situation;
  readonly signedInTo: string | undefined;
  readonly spell: RowSpell;
}

const known = new WeakMap<readonly string[], Known>();

/**
 * As spellOf, for a row of people at once, remembered: all who wait in a queue wait for the same row, a value that never changes,
 * and each is looked at with every change of the switchboard.
 */
export function rowSpell(
  plan: Plan,
  situation: Situation,
  people: readonly string[],
  atMs: number,
  { signedInTo }: Pick<AskedAs, 'signedInTo'>,
): RowSpell {
  const before = known.get(people);
  if (
    before &&
    before.plan === plan &&
    before.situation === situation &&
    before.signedInTo === signedInTo &&
    before.spell.fromMs <= atMs &&
    atMs < before.spell.untilMs
  )
    return before.spell;
  const spell = lookAt(plan, situation, people, atMs, signedInTo === undefined ? {} : { signedInTo });
  known.set(people, { plan, situation, signedInTo, spell });
  return spell;
}

function lookAt(plan: Plan, situation: Situation, people: readonly string[], atMs: number, as: AskedAs): RowSpell {
  let couldCome = false;
  let able = 0;
  let shiftMs = Infinity;
  let untilMs = Infinity;
  for (const person of people) {
    const spell = spellOf(plan, situation, person, atMs, as);
    const { availability } = spell;
    if (!('why' in availability)) able += 1;
    if (!('why' in availability) || availability.why === 'busy') couldCome = true;
    shiftMs = Math.min(shiftMs, spell.shiftMs ?? Infinity);
    untilMs = Math.min(untilMs, spell.untilMs);
  }
  return { couldCome, able, shiftMs: shiftMs === Infinity ? null : shiftMs, fromMs: atMs, untilMs };
}
