import { parseDate, weekdayOf } from '../../calendar/local-date.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A wall time `YYYY-MM-DDTHH:MM` for a heading: "Tue 24 Nov, 10:07"; the year only where it is not `year`. */
export function dayTimeText(at: string, year: string): string {
  const [date = '', time = ''] = at.split('T');
  const number = parseDate(date);
  if (number === null) return at;
  const [ownYear = '', month = '1', day = '1'] = date.split('-');
  const shown = `${DAYS[weekdayOf(number) - 1]} ${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return `${shown}${ownYear === year ? '' : ` ${ownYear}`}, ${time}`;
}

/** The same for a name: "Tue 10:07". */
export function weekdayTimeText(at: string): string {
  const [date = '', time = ''] = at.split('T');
  const number = parseDate(date);
  return number === null ? at : `${DAYS[weekdayOf(number) - 1]} ${time}`;
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
