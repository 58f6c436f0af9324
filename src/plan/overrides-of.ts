import type { Override } from '../calendar/hours.ts';
import type { Plan } from './plan.ts';
import type { Situation, SituationEntry } from './situation.ts';

/** What the period of hours is asked for: to sort callers, or to know who works. */
export type AskedFor = 'callers' | 'shift';

/** Whether an override is about an hours object: its own, its site's, or the whole office's. */
export function concerns(plan: Plan, entry: Extract<SituationEntry, { kind: 'override' }>, hours: string): boolean {
  const { scope } = entry;
  if (scope.of === 'office') return true;
  return scope.of === 'hours' ? scope.hours === hours : plan.hours[hours]?.site === scope.site;
}

/**
 * The overrides that a situation declares for one hours object. Closing an office sends no staff home, so that whoever is on
 * call stays reachable: asked for a shift, only overrides that open count.
 */
export function overridesOf(
  plan: Plan,
  situation: Situation,
  hours: string,
  askedFor: AskedFor = 'callers',
): Override[] {
  const found = plan.hours[hours];
  if (!found) return [];
  return situation.entries.flatMap((entry) => {
    if (entry.kind !== 'override' || !concerns(plan, entry, hours)) return [];
    if (entry.does === 'close' && askedFor === 'shift') return [];
    const named = entry.scope.of === 'hours' ? entry.period : undefined;
    const opened = named !== undefined && found.periods.some(({ id }) => id === named) ? named : found.periods[0]!.id;
    return [
      {
        id: entry.id,
        period: entry.does === 'close' ? null : opened,
        fromMs: entry.fromMs ?? 0,
        untilMs: entry.untilMs ?? Number.MAX_SAFE_INTEGER,
      },
    ];
  });
}
