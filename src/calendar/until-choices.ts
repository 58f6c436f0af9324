import { nextChange } from './changes.ts';
import { dayStretches } from './day-stretches.ts';
import type { Hours, Override } from './hours.ts';
import { DAY_MS, dateText } from './local-date.ts';
import { visitStretches } from './stretches.ts';
import { dayAt, startOfDay } from './zone.ts';

/** Moments at which something declared now would naturally end, as instants in ms after now; null where there is none. */
export interface UntilChoices {
  /** The period that holds now ends, such as lunch. */
  readonly nextChange: number | null;
  /** The last period of today ends, also where that is after midnight. */
  readonly closing: number | null;
  /** The first of the periods, what the hours are for, begins on a later local date. */
  readonly opening: number | null;
}

// As far as a week, clock changes and a year's closings can postpone it.
const SEARCH_MS = 400 * DAY_MS;

function closingOf(hours: Hours, overrides: readonly Override[], today: number, nowMs: number): number | null {
  const last = dayStretches(hours, overrides, dateText(today)).findLast(({ period }) => period !== null);
  if (last === undefined) return null;
  let closing: number | null = null;
  // What runs over midnight closes tomorrow; what is still open a day later never closes.
  visitStretches(hours, overrides, last.fromMs, startOfDay(hours.zone, today + 2), (atMs, { period }) => {
    if (period === null) closing = atMs;
    return period === null;
  });
  return closing !== null && closing > nowMs ? closing : null;
}

function openingOf(hours: Hours, overrides: readonly Override[], today: number): number | null {
  const main = hours.periods[0]?.id;
  if (main === undefined) return null;
  const tomorrowMs = startOfDay(hours.zone, today + 1);
  let before: string | null | undefined;
  let opening: number | null = null;
  // From just before midnight, so that what has run on from today is not taken for beginning.
  visitStretches(hours, overrides, tomorrowMs - 1, tomorrowMs + SEARCH_MS, (atMs, { period }) => {
    if (before !== undefined && before !== main && period === main) opening = atMs;
    before = period;
    return opening !== null;
  });
  return opening;
}

/** The natural ends to offer for a closing or any other entry of today's situation; `overrides` are those that hold already. */
export function untilChoices(hours: Hours, overrides: readonly Override[], nowMs: number): UntilChoices {
  const today = dayAt(hours.zone, nowMs);
  return {
    nextChange: nextChange(hours, overrides, nowMs),
    closing: closingOf(hours, overrides, today, nowMs),
    opening: openingOf(hours, overrides, today),
  };
}
