import * as z from 'zod/mini';
import { refField } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';

/** A closed condition on who calls: no patterns but prefixes (DESIGN, section 8). */
export const callerMatchSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('list'), list: refField('callerList', { label: 'Caller list' }) }),
  z.strictObject({ by: z.literal('site'), site: refField('site', { label: 'Site' }) }),
  z.strictObject({
    by: z.literal('prefix'),
    prefixes: z
      .array(z.string().check(z.regex(/^\+\d{1,15}$/, 'a prefix such as +1312')))
      .check(z.minLength(1), z.maxLength(50)),
  }),
  z.strictObject({ by: z.literal('withheld') }),
  z.strictObject({ by: z.literal('calledBefore') }),
]);
export type CallerMatch = z.infer<typeof callerMatchSchema>;

/** Whether a caller (E.164, null when withheld) meets a condition; a condition that names nothing in the plan never does. */
export function callerMatches(plan: Plan, match: CallerMatch, caller: string | null, calledBefore: boolean): boolean {
  switch (match.by) {
    case 'withheld':
      return caller === null;
    case 'calledBefore':
      return calledBefore;
    case 'list':
      return startsWithAny(
        caller,
        plan.callerLists[match.list]?.entries.map((entry) => entry.prefix),
      );
    case 'site':
      return startsWithAny(caller, plan.sites[match.site]?.areaCodes);
    case 'prefix':
      return startsWithAny(caller, match.prefixes);
  }
}

const startsWithAny = (caller: string | null, prefixes: readonly string[] | undefined) =>
  caller !== null && (prefixes?.some((prefix) => caller.startsWith(prefix)) ?? false);
