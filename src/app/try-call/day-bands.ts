import { changesBetween } from '../../calendar/changes.ts';
import { DAY_MS, MINUTE_MS, parseDate } from '../../calendar/local-date.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { startOfDay } from '../../calendar/zone.ts';
import { overridesOf } from '../../plan/overrides-of.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';

/** A stretch of a day in one period, in minutes after midnight of the office's zone; `main` is what the hours are for. */
export interface DayBand {
  readonly from: number;
  readonly to: number;
  readonly period: string;
  readonly name: string;
  readonly main: boolean;
}

/** The periods of one hours object over a local date; the time outside all periods has no band. */
export function dayBands(plan: Plan, hoursId: string, date: string, situation: Situation): DayBand[] {
  const hours = hoursOf(plan, hoursId);
  const day = parseDate(date);
  if (!hours || day === null) return [];
  const startMs = startOfDay(plan.zone, day);
  const endMs = startOfDay(plan.zone, day + 1);
  const overrides = overridesOf(plan, situation, hoursId);
  const edges = [
    { atMs: startMs, period: periodAt(hours, overrides, startMs).period },
    ...changesBetween(hours, overrides, startMs, endMs),
  ];
  // A day of a clock change is drawn in its true length, pressed into 24 hours.
  const minute = (atMs: number) => Math.round(((atMs - startMs) * (DAY_MS / (endMs - startMs))) / MINUTE_MS);
  return edges.flatMap(({ atMs, period }, index) => {
    if (period === null) return [];
    const at = hours.periods.findIndex((candidate) => candidate.id === period);
    const to = edges[index + 1]?.atMs ?? endMs;
    return [{ from: minute(atMs), to: minute(to), period, name: hours.periods[at]?.name ?? period, main: at === 0 }];
  });
}
