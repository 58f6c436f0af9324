import type { Hours, Override } from './hours.ts';
import { DAY_MS } from './local-date.ts';
import { periodAt } from './period-at.ts';
import { visitStretches } from './stretches.ts';

/** At `atMs` the period becomes `period`. */
export interface PeriodChange {
  readonly atMs: number;
  readonly period: string | null;
}

// Hours that never change would be searched for ever. A week and both clock changes recur within a year; with special days,
// 29 February can be eight years away (1896–1904, 2096–2104).
const SEARCH_WEEKLY_MS = 400 * DAY_MS;
const SEARCH_SPECIAL_MS = 12 * 366 * DAY_MS;

/** The first instant after `atMs` at which the period differs from that at `atMs`, or null where none comes within 12 years. */
export function nextChange(hours: Hours, overrides: readonly Override[], atMs: number): number | null {
  const { period } = periodAt(hours, overrides, atMs);
  const search = hours.specialDays.some(({ off }) => off !== true) ? SEARCH_SPECIAL_MS : SEARCH_WEEKLY_MS;
  const lastOverrideMs = Math.max(atMs, ...overrides.map(({ untilMs }) => Math.min(untilMs, atMs + SEARCH_SPECIAL_MS)));
  let found: number | null = null;
  visitStretches(hours, overrides, atMs, lastOverrideMs + search, (startMs, answer) => {
    if (answer.period === period) return false;
    found = startMs;
    return true;
  });
  return found;
}

/** Every change of period after `fromMs` and before `toMs`, in order. */
export function changesBetween(
  hours: Hours,
  overrides: readonly Override[],
  fromMs: number,
  toMs: number,
): PeriodChange[] {
  const changes: PeriodChange[] = [];
  let before: string | null | undefined;
  visitStretches(hours, overrides, fromMs, toMs, (atMs, { period }) => {
    if (before !== undefined && period !== before) changes.push({ atMs, period });
    before = period;
    return false;
  });
  return changes;
}
