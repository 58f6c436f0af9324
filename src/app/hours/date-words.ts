import { DAY_MS, parseDate } from '../../calendar/local-date.ts';
import { localText } from '../../calendar/zone.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Thu 26 Nov 2026" of `YYYY-MM-DD`; other text as it is. */
export function dateWords(date: string): string {
  const day = parseDate(date);
  return day === null ? date : FORMAT.format(day * DAY_MS).replace(',', '');
}

/** "Fri 27 Nov 2026 at 08:00" of an instant in a zone. */
export function instantWords(zone: string, atMs: number): string {
  const [date = '', time = ''] = localText(zone, atMs).split('T');
  return `${dateWords(date)} at ${time}`;
}
