// calendar: which period of an Hours is it at an instant, why, and when does it change. It knows nothing of plans, calls or
// screens, never asks what time it is now, and takes every instant as UTC milliseconds from its caller.
// An Hours is never mutated once it was used here: what is derived from it is remembered by identity (see hours-book.ts).

/** A day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A named state of an Hours, such as "Open" or "Lunch"; the time outside all periods has no name and is `null`. */
export interface Period {
  readonly id: string;
  readonly name: string;
}

/** `period` on each of `days`, local wall time from `HH:MM` up to, not including, `HH:MM` or `24:00`; `to` ≤ `from` ends on the next day. */
export interface WeeklySpan {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly period: string;
}

/** As a WeeklySpan, on the one date of a special day. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
  readonly period: string;
}

/** On which local dates a special day falls: dates are `YYYY-MM-DD`, months and days count from 1, `to` is inclusive. */
export type DayRule =
  | { readonly rule: 'date'; readonly date: string }
  | { readonly rule: 'range'; readonly from: string; readonly to: string }
  | {
      readonly rule: 'yearly';
      readonly month: number;
      readonly day: number;
      readonly observed?: boolean | undefined;
    }
  | {
      readonly rule: 'nthWeekday';
      readonly month: number;
      readonly weekday: Weekday;
      readonly nth: 1 | 2 | 3 | 4 | 5 | -1;
      readonly offsetDays?: number | undefined;
    }
  | { readonly rule: 'easter'; readonly offsetDays: number }
  /** Dates that follow no rule known here, such as those of a lunar calendar. */
  | { readonly rule: 'dates'; readonly dates: readonly string[] };

/** What a special day puts in place of the weekly hours: nothing, one period all day, or spans of its own. */
export type DayEffect =
  | { readonly kind: 'closed' }
  | { readonly kind: 'period'; readonly period: string }
  | { readonly kind: 'hours'; readonly spans: readonly DaySpan[] };

/** A planned exception; it owns the whole local date, and of several on one date the first in the list that is not `off` wins. */
export interface SpecialDay {
  readonly id: string;
  readonly name: string;
  readonly day: DayRule;
  readonly effect: DayEffect;
  readonly off?: boolean | undefined;
}

/** Opening hours in one IANA zone; of overlapping weekly spans the first in the list wins. */
export interface Hours {
  readonly zone: string;
  readonly periods: readonly Period[];
  readonly weekly: readonly WeeklySpan[];
  readonly specialDays: readonly SpecialDay[];
}

/** An unplanned exception from `fromMs` up to, not including, `untilMs`; the latest-starting active one wins, then the last in the list. */
export interface Override {
  readonly id: string;
  readonly period: string | null;
  readonly fromMs: number;
  readonly untilMs: number;
}
