import { dayText } from '../../calendar/day-text.ts';
import { parseDate, weekdayOf } from '../../calendar/local-date.ts';
import { shortWeekday } from '../../calendar/weekday-names.ts';

/** A wall time `YYYY-MM-DDTHH:MM` for a heading: "Tue 24 Nov, 10:07"; the year only where it is not `year`. */
export function dayTimeText(at: string, year: string): string {
  const [date = '', time = ''] = at.split('T');
  return parseDate(date) === null ? at : `${dayText(date, Number(year))}, ${time}`;
}

/** The same for a name: "Tue 10:07". */
export function weekdayTimeText(at: string): string {
  const [date = '', time = ''] = at.split('T');
  const number = parseDate(date);
  return number === null ? at : `${shortWeekday(weekdayOf(number))} ${time}`;
}

/** Minutes after midnight of a wall time. */
export const minuteOf = (at: string): number => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));

/** The wall time with another minute of the same day; 24:00 is not a time a call can have. */
export function atMinute(at: string, minute: number): string {
  const kept = Math.min(1439, Math.max(0, minute));
  return `${at.slice(0, 10)}T${clockText(kept)}`;
}

/** Minutes after midnight as HH:MM. */
export const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
