import { fail, ok, type Result } from '../base/result.ts';
import type { Weekday } from './hours.ts';
import {
  type CivilDate,
  civilDateOf,
  DAY_MS,
  dateText,
  dayNumberOf,
  MINUTE_MS,
  parseDate,
  parseMinute,
  weekdayOf,
} from './local-date.ts';
import { nextOffsetChange, offsetAt } from './zone-offsets.ts';

/** What a wall clock and calendar in a zone show: `minute` counts 0–1439 from midnight, `second` 0–59. */
export interface LocalTime extends CivilDate {
  readonly weekday: Weekday;
  readonly minute: number;
  readonly second: number;
}

/** The wall clock of `zone` at an instant. Throws RangeError for an unknown zone. */
export function localAt(zone: string, atMs: number): LocalTime {
  const localMs = atMs + offsetAt(zone, atMs);
  const dayNumber = Math.floor(localMs / DAY_MS);
  const intoDayMs = localMs - dayNumber * DAY_MS;
  const minute = Math.floor(intoDayMs / MINUTE_MS);
  const second = Math.floor((intoDayMs - minute * MINUTE_MS) / 1000);
  return { ...civilDateOf(dayNumber), weekday: weekdayOf(dayNumber), minute, second };
}

// The instants at which the wall clock shows `localMs` (a wall time written as if it were UTC), at most two, and the offset
// before. Offsets a day before and after tell them apart, as in Temporal's GetPossibleEpochNanoseconds.
function instantsShowing(
  zone: string,
  localMs: number,
): { readonly instants: readonly number[]; readonly before: number } {
  const before = offsetAt(zone, localMs - DAY_MS);
  const after = offsetAt(zone, localMs + DAY_MS);
  const offsets = before === after ? [before] : [before, after];
  const instants = offsets.map((offset) => localMs - offset).filter((atMs) => atMs + offsetAt(zone, atMs) === localMs);
  return { instants, before };
}

/**
 * The instant in ms at which the wall clock is `minute` minutes past midnight of a day number; `minute` may be 1440 or more.
 * As Temporal's "compatible": a time the clock skips moves forward by the length of the gap; of two, `pick` says which.
 */
export function instantOfDay(zone: string, dayNumber: number, minute: number, pick: 'earlier' | 'later'): number {
  const localMs = dayNumber * DAY_MS + minute * MINUTE_MS;
  const offset = offsetAt(zone, localMs - DAY_MS);
  // The common case, no change within a day, without allocating.
  if (offset === offsetAt(zone, localMs + DAY_MS)) return localMs - offset;
  const { instants, before } = instantsShowing(zone, localMs);
  if (instants.length === 0) return localMs - before;
  return pick === 'earlier' ? Math.min(...instants) : Math.max(...instants);
}

/** The instant in ms at which the wall clock shows a date and a minute after midnight; skipped and repeated times as in instantOfDay. */
export const instantOf = (zone: string, date: CivilDate, minute: number, pick: 'earlier' | 'later'): number =>
  instantOfDay(zone, dayNumberOf(date.year, date.month, date.day), minute, pick);

/** The first instant in ms of a local date; for a date the zone skipped altogether, that of the next date. */
export function startOfDay(zone: string, dayNumber: number): number {
  const localMs = dayNumber * DAY_MS;
  const offset = offsetAt(zone, localMs - DAY_MS);
  if (offset === offsetAt(zone, localMs + DAY_MS)) return localMs - offset;
  const { instants, before } = instantsShowing(zone, localMs);
  if (instants.length > 0) return Math.min(...instants);
  // Midnight is skipped: the date begins with the change itself, also where the gap began before midnight.
  return nextOffsetChange(zone, localMs - DAY_MS, localMs + DAY_MS) ?? localMs - before;
}

/**
 * The day number whose stretch [startOfDay, startOfDay of the next) holds an instant. It is the date on the wall, except where
 * the clock goes back over midnight: what repeats the end of a date then belongs to the new one.
 */
export function dayAt(zone: string, atMs: number): number {
  const onWall = Math.floor((atMs + offsetAt(zone, atMs)) / DAY_MS);
  return startOfDay(zone, onWall + 1) <= atMs ? onWall + 1 : onWall;
}

/** `YYYY-MM-DDTHH:MM` on the wall clock of `zone` at an instant, seconds dropped. */
export function localText(zone: string, atMs: number): string {
  const localMs = atMs + offsetAt(zone, atMs);
  return new Date(localMs).toISOString().slice(0, 16);
}

/** As localText, with `:SS` where the instant is not at the beginning of a minute. */
export function localSecondsText(zone: string, atMs: number): string {
  const seconds = new Date(atMs + offsetAt(zone, atMs)).getUTCSeconds();
  return `${localText(zone, atMs)}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`}`;
}

/** The instant in ms of a wall time `YYYY-MM-DDTHH:MM`, `:SS` allowed (of two the earlier, a skipped one moved forward), or why it is none. */
export function parseLocal(text: string, zone: string): Result<number, string> {
  const [date = '', time = '', ...rest] = text.split('T');
  const dayNumber = parseDate(date);
  const minute = parseMinute(time.slice(0, 5));
  const seconds = /^(?::([0-5]\d))?$/.exec(time.slice(5));
  if (rest.length > 0 || dayNumber === null || minute === null || minute === 1440 || seconds === null)
    return fail(`“${text}” is not a date and time such as ${dateText(20_000)}T09:00`);
  return ok(instantOfDay(zone, dayNumber, minute, 'earlier') + Number(seconds[1] ?? 0) * 1000);
}
