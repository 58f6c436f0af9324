import { dayNumberOf, weekdayOf } from './local-date.ts';
import { localAt } from './zone.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An instant as people near `nowMs` say it, on the clock of a zone: "17:00" today, "tomorrow 08:00", "Wed 07:00" within six
 * days, "Thu 26 Nov, 08:00" otherwise, and the year where it is another one.
 */
export function momentText(zone: string, atMs: number, nowMs: number): string {
  const when = localAt(zone, atMs);
  const now = localAt(zone, nowMs);
  const day = dayNumberOf(when.year, when.month, when.day);
  const ahead = day - dayNumberOf(now.year, now.month, now.day);
  const clock = `${String(Math.floor(when.minute / 60)).padStart(2, '0')}:${String(when.minute % 60).padStart(2, '0')}`;
  if (ahead === 0) return clock;
  if (ahead === 1) return `tomorrow ${clock}`;
  const weekday = DAYS[weekdayOf(day) - 1]!;
  if (ahead > 1 && ahead < 7) return `${weekday} ${clock}`;
  return `${weekday} ${when.day} ${MONTHS[when.month - 1]}${when.year === now.year ? '' : ` ${when.year}`}, ${clock}`;
}
