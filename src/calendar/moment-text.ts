import { clockAt, dayTimeTextAt } from './day-text.ts';
import { weekdayOf } from './local-date.ts';
import { shortWeekday } from './weekday-names.ts';
import { dayAt } from './zone.ts';

/**
 * An instant as people near `nowMs` say it, on the clock of a zone: "17:00" today, "tomorrow 08:00", "Wed 07:00" within six
 * days, "Thu 26 Nov, 08:00" otherwise, and the year where it is another one.
 */
export function momentText(zone: string, atMs: number, nowMs: number): string {
  const day = dayAt(zone, atMs);
  const ahead = day - dayAt(zone, nowMs);
  const clock = clockAt(zone, atMs);
  if (ahead === 0) return clock;
  if (ahead === 1) return `tomorrow ${clock}`;
  return ahead > 1 && ahead < 7 ? `${shortWeekday(weekdayOf(day))} ${clock}` : dayTimeTextAt(zone, atMs, nowMs);
}
