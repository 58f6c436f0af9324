import { changesBetween } from '../calendar/changes.ts';
import { DAY_MS } from '../calendar/local-date.ts';
import { localText, parseLocal } from '../calendar/zone.ts';
import type { CallState } from '../engine/call.ts';
import { factsOf, type Facts } from '../engine/facts.ts';
import { hoursOf } from '../plan/hours-of.ts';
import type { Plan } from '../plan/plan.ts';
import { NORMAL, type Situation } from '../plan/situation.ts';

/** Everything from outside that branches read: when, who calls, and what is declared. */
export interface CallWorld {
  readonly at: string;
  readonly atMs: number;
  readonly caller: string | null;
  readonly calledBefore: boolean;
  readonly situation: Situation;
}

/** The first minute of a week without a public holiday in most countries; rules know no today, and an ordinary week shows what a week does. */
export const WEEK_BEGINS = '2027-01-11T00:00';
const ORDINARY = '2027-01-12T10:07';
/** A caller about whom nothing is known. */
export const STRANGER = '+17085550142';
const MAX_WORLDS = 60;

/**
 * Worlds that tell a plan's branches apart: an ordinary morning, an instant in every period of every hours, then each of these
 * with one switch turned or another caller. At most 60, the plainest first.
 */
export function callWorlds(plan: Plan): CallWorld[] {
  const plain = instants(plan).map((atMs): CallWorld => ({
    at: localText(plan.zone, atMs),
    atMs,
    caller: STRANGER,
    calledBefore: false,
    situation: NORMAL,
  }));
  const changes = [...switchesTurned(plan), ...otherCallers(plan)];
  return [...plain, ...plain.flatMap((world) => changes.map((change) => ({ ...world, ...change })))].slice(
    0,
    MAX_WORLDS,
  );
}

/** What a step's facts are in a world. */
export const factsIn = (plan: Plan, { atMs, caller, calledBefore, situation }: CallWorld): Facts =>
  // Facts read these four members of a call and no other.
  factsOf(plan, { offeredAtMs: atMs, caller, calledBefore, situation } as CallState, atMs);

function instants(plan: Plan): number[] {
  const from = parseLocal(WEEK_BEGINS, plan.zone);
  const ordinary = parseLocal(ORDINARY, plan.zone);
  if (!from.ok || !ordinary.ok) return [];
  const found = [ordinary.value];
  for (const id of Object.keys(plan.hours)) {
    const hours = hoursOf(plan, id)!;
    const seen = new Set<string | null>();
    for (const { atMs, period } of changesBetween(hours, [], from.value, from.value + 7 * DAY_MS)) {
      if (seen.has(period)) continue;
      seen.add(period);
      if (!found.includes(atMs)) found.push(atMs);
    }
  }
  return found;
}

const switchesTurned = (plan: Plan): Partial<CallWorld>[] =>
  Object.entries(plan.modes).flatMap(([mode, { positions, normal }]) =>
    positions
      .filter(({ id }) => id !== normal)
      .map(({ id }) => ({
        situation: { entries: [{ id: 'turned', kind: 'mode' as const, mode, position: id, untilMs: null }] },
      })),
  );

function otherCallers(plan: Plan): Partial<CallWorld>[] {
  const prefixes = [
    ...Object.values(plan.callerLists).flatMap(({ entries }) => entries[0]?.prefix ?? []),
    ...Object.values(plan.sites).flatMap(({ areaCodes }) => areaCodes[0] ?? []),
  ];
  return [
    { caller: null },
    { calledBefore: true },
    // A number of the usual length that begins with the prefix.
    ...prefixes.map((prefix) => ({ caller: prefix.length < 8 ? prefix.padEnd(12, '0') : prefix })),
  ];
}
