import { monthName } from './date-words.ts';
import { civilDateOf, dateText, parseDate, weekdayOf } from './local-date.ts';
import { shortWeekday } from './weekday-names.ts';
import { dayAt, localText } from './zone.ts';

function words(dayNumber: number, withYear: boolean): string {
  const { year, month, day } = civilDateOf(dayNumber);
  const date = `${shortWeekday(weekdayOf(dayNumber))} ${day} ${monthName(month).slice(0, 3)}`;
  return withYear ? `${date} ${year}` : date;
}

const yearOf = (dayNumber: number): number => civilDateOf(dayNumber).year;

/** A date `YYYY-MM-DD` to be checked by a person: "Thu 26 Nov 2026"; without its year where that is `thisYear`. Other text as it is. */
export function dayText(date: string, thisYear?: number): string {
  const day = parseDate(date);
  return day === null ? date : words(day, yearOf(day) !== thisYear);
}

/** Dates in a row, both included: "Thu 24 Dec 2026 to Fri 1 Jan 2027", or the one date. */
export const dayRangeText = (from: string, to: string): string =>
  from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;

/** The day of an instant on the clocks of a zone: "Mon 12 Jan"; with the year where it is not that of `nowMs`. */
export const dayTextAt = (zone: string, atMs: number, nowMs: number): string =>
  dayText(dateAt(zone, atMs), yearOf(dayAt(zone, nowMs)));

/** Day and time of an instant on the clocks of a zone: "Mon 12 Jan, 08:00"; with the year where it is not that of `nowMs`. */
export const dayTimeTextAt = (zone: string, atMs: number, nowMs: number): string =>
  `${dayTextAt(zone, atMs, nowMs)}, ${clockAt(zone, atMs)}`;

/** An instant in full, on the clocks of a zone: "Fri 27 Nov 2026 at 08:00". */
export const instantText = (zone: string, atMs: number): string =>
  `${dayText(dateAt(zone, atMs))} at ${clockAt(zone, atMs)}`;

/** The local date of an instant, `YYYY-MM-DD`. */
export const dateAt = (zone: string, atMs: number): string => dateText(dayAt(zone, atMs));

/** The wall time of an instant, `HH:MM`. */
export const clockAt = (zone: string, atMs: number): string => localText(zone, atMs).slice(11, 16);
