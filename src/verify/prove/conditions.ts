import type { Kinds } from '../../engine/kind.ts';
import { kindOf } from '../../engine/kind.ts';
import { callerMatches, callerMatchSchema, type CallerMatch } from '../../engine/caller-match.ts';
import { whyNotCalledBack } from '../../plan/callback-reach.ts';
import { fieldsIn } from '../../plan/fields-in.ts';
import type { Plan } from '../../plan/plan.ts';

/** A caller that stands for all who fit the same conditions. */
export interface CallerClass {
  readonly caller: string | null;
  readonly calledBefore: boolean;
}

/** The name of the condition "which site is offline": 0 is none, then the sites in their order. */
export const SITE = 'site';
/** The name of the condition "who calls". */
export const CALLER = 'caller';

/** The name of the condition that is a switch. */
export const modeCondition = (mode: string): string => `mode/${mode}`;
/** The name of the condition "how many of a team are there at most". */
export const teamCondition = (team: string): string => `team/${team}`;

/** The positions that a switch can stand in, its normal one first. */
export function positionsOf(plan: Plan, mode: string): readonly string[] {
  const found = Object.hasOwn(plan.modes, mode) ? plan.modes[mode] : undefined;
  if (!found) return [''];
  return [...new Set([found.normal, ...found.positions.map(({ id }) => id)])];
}

/** Somebody who calls from abroad, from an expensive number, and from where a call costs what it does abroad. */
const STRANGERS = ['+442079460018', '+19005550100', '+12465550100'];
/** Callers of the plan's own country about whom nothing is known; more than one, for a plan may know an area. */
const NEIGHBOURS = ['+17085550142', '+17735550142', '+12125550142', '+14155550142'];
const LONGEST = 12;

/**
 * Callers of every kind that the plan's conditions on callers tell apart, an unknown one first: for every prefix one that has it
 * and no longer one, and withheld numbers, each calling for the first time and again.
 */
export function callerClasses(plan: Plan, kinds: Kinds): readonly CallerClass[] {
  const matches = matchesIn(plan, kinds);
  const prefixes = new Set([
    ...Object.values(plan.callerLists).flatMap(({ entries }) => entries.map(({ prefix }) => prefix)),
    ...Object.values(plan.sites).flatMap(({ areaCodes }) => areaCodes),
    ...matches.flatMap((match) => (match.by === 'prefix' ? match.prefixes : [])),
  ]);
  // Whoever has the first digits of an office's own number is at home there.
  const near = Object.values(plan.numbers).flatMap(({ e164 }) =>
    [5, 2].map((digit) => `${e164.slice(0, -7)}${digit}550142`),
  );
  const numbers = [...NEIGHBOURS, ...near, ...STRANGERS, ...[...prefixes].flatMap(extended), null];
  const found = new Map<string, CallerClass>();
  for (const calledBefore of [false, true])
    for (const caller of numbers) {
      const fits = matches.map((match) => (callerMatches(plan, match, caller, calledBefore) ? '1' : '0')).join('');
      // Whether a caller could be called back is a matter of the number, not of the conditions.
      const key = `${fits}/${caller === null ? 'withheld' : (whyNotCalledBack(plan, caller, []) ?? 'home')}`;
      if (!found.has(key)) found.set(key, { caller, calledBefore });
    }
  return [...found.values()];
}

/** The prefix itself where it is a number, and it with every next digit, filled up to the usual length. */
function extended(prefix: string): string[] {
  if (prefix.length >= LONGEST) return [prefix, `${prefix}0`.slice(0, 16)];
  return Array.from({ length: 10 }, (_, digit) => `${prefix}${digit}`.padEnd(LONGEST, digit === 5 ? '1' : '5'));
}

function matchesIn(plan: Plan, kinds: Kinds): CallerMatch[] {
  const found = new Map<string, CallerMatch>();
  for (const { nodes } of Object.values(plan.flows))
    for (const node of Object.values(nodes)) {
      const kind = kindOf(kinds, node.kind);
      if (!kind) continue;
      for (const { meta, value } of fieldsIn(kind.fields, node.settings))
        if (meta.control === 'callerRules' && Array.isArray(value))
          for (const rule of value as readonly unknown[]) {
            const match = callerMatchSchema.safeParse((rule as { match?: unknown }).match);
            if (match.success) found.set(JSON.stringify(match.data), match.data);
          }
    }
  return [...found.values()];
}
