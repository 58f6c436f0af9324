import { dayAt, startOfDay } from '../../calendar/zone.ts';
import { dateText, parseDate } from '../../calendar/local-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  formats.set(key, format);
  return format;
}

/** The day of an instant on the clocks of `zone`, such as "Mon 12 Jan"; with the year where it is not that of `nowMs`. */
export function dayWords(zone: string, atMs: number, nowMs: number): string {
  const year = (at: number) => dateText(dayAt(zone, at)).slice(0, 4);
  const day = formatOf(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(atMs).replace(',', '');
  return year(atMs) === year(nowMs) ? day : `${day} ${year(atMs)}`;
}

/** Day and time of an instant on the clocks of `zone`, such as "Mon 12 Jan, 08:00". */
export const timeWords = (zone: string, atMs: number, nowMs: number): string =>
  `${dayWords(zone, atMs, nowMs)}, ${formatOf(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(atMs)}`;

/** The last day of what ends at `untilMs`: something that ends at midnight ended the day before. */
export const lastDayWords = (zone: string, untilMs: number, nowMs: number): string =>
  dayWords(zone, untilMs - 1, nowMs);

/** The local date of an instant, `YYYY-MM-DD`. */
export const dateAt = (zone: string, atMs: number): string => dateText(dayAt(zone, atMs));

/** From the first instant of one local date to the end of another, in UTC milliseconds; null where a date does not exist. */
export function spanOfDates(zone: string, from: string, to: string): { fromMs: number; untilMs: number } | null {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === null || last === null) return null;
  return { fromMs: startOfDay(zone, first), untilMs: startOfDay(zone, last + 1) };
}
