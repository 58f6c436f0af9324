import type { Weekday } from './hours.ts';

/** One minute in milliseconds. */
export const MINUTE_MS = 60_000;

/** One day of 24 hours in milliseconds; a local date can be shorter or longer. */
export const DAY_MS = 86_400_000;

/** A date of the proleptic Gregorian calendar, month and day counted from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Inside the room a local date is a *day number*, days since 1970-01-01: dates then add and compare as integers.

/** The day number of a date; members out of range carry over as in Date.UTC. */
export const dayNumberOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);

/** The date of a day number. */
export function civilDateOf(dayNumber: number): CivilDate {
  const date = new Date(dayNumber * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The ISO weekday of a day number. */
export const weekdayOf = (dayNumber: number): Weekday => (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;

/** The day number of a date that exists, or null, as for 30 February. Years from 1000 on. */
export function existingDay(year: number, month: number, day: number): number | null {
  if (year < 1000) return null;
  const dayNumber = dayNumberOf(year, month, day);
  const back = civilDateOf(dayNumber);
  return back.year === year && back.month === month && back.day === day ? dayNumber : null;
}

/** The day number of `YYYY-MM-DD`, or null where the text is no date that exists. */
export function parseDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : existingDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The `YYYY-MM-DD` of a day number in the years 0–9999. */
export const dateText = (dayNumber: number): string => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);

/** Minutes after midnight of `HH:MM`, `24:00` included as 1440, or null where the text is no such time. */
export function parseMinute(text: string): number | null {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  return minute > 59 || hour * 60 + minute > 1440 ? null : hour * 60 + minute;
}

/** A span's wall times in minutes after midnight of the day it starts on, `toMinute` past 1440 where it ends on the next day. */
export interface SpanMinutes {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** The minutes of a span, or null where a time is malformed or the span is empty (`from` equals `to`, or starts at 24:00). */
export function spanMinutes(span: { readonly from: string; readonly to: string }): SpanMinutes | null {
  const fromMinute = parseMinute(span.from);
  const to = parseMinute(span.to);
  if (fromMinute === null || to === null || fromMinute === 1440 || fromMinute === to) return null;
  return { fromMinute, toMinute: to > fromMinute ? to : to + 1440 };
}
