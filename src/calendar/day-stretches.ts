import { changesBetween } from './changes.ts';
import type { Hours, Override } from './hours.ts';
import { parseDate } from './local-date.ts';
import { periodAt } from './period-at.ts';
import { localAt, startOfDay } from './zone.ts';

/**
 * A part of a local date with one period, `null` for closed / all other times: from `fromMs` up to `untilMs`, which is from
 * `fromMinute` to `toMinute` after midnight on the wall.
 */
export interface DayStretch {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly period: string | null;
}

/**
 * The local date `YYYY-MM-DD` of an Hours from its first instant to its last, neighbours differing in period; empty for a date that
 * the zone skipped. Wall minutes never run back: of an hour shown twice the second showing has no width. Throws RangeError where
 * `date` is no date.
 */
export function dayStretches(hours: Hours, overrides: readonly Override[], date: string): DayStretch[] {
  const day = parseDate(date);
  if (day === null) throw new RangeError(`no date ${date}`);
  const { zone } = hours;
  const startMs = startOfDay(zone, day);
  const endMs = startOfDay(zone, day + 1);
  if (startMs >= endMs) return [];
  const parts = [
    { atMs: startMs, period: periodAt(hours, overrides, startMs).period },
    ...changesBetween(hours, overrides, startMs, endMs),
  ];
  let wallMinute = localAt(zone, startMs).minute;
  return parts.map(({ atMs, period }, index) => {
    const untilMs = parts[index + 1]?.atMs ?? endMs;
    const fromMinute = wallMinute;
    wallMinute = untilMs === endMs ? 1440 : Math.max(fromMinute, localAt(zone, untilMs).minute);
    return { fromMs: atMs, untilMs, fromMinute, toMinute: wallMinute, period };
  });
}
