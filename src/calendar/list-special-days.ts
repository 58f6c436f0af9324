import type { DayEffect, Hours, Weekday } from './hours.ts';
import { civilDateOf, dateText, dayNumberOf, parseDate, weekdayOf } from './local-date.ts';
import { specialDatesOf } from './special-dates.ts';

/** A special day on a date, for a person to check. */
export interface ListedSpecialDay {
  readonly date: string;
  readonly weekday: Weekday;
  readonly id: string;
  readonly name: string;
  /** Whether it stands in for a date at the weekend. */
  readonly observed: boolean;
  readonly effect: DayEffect;
  /** The id of the one higher in the list that has the same date, so that this one is without effect there; else null. */
  readonly hiddenBy: string | null;
}

/**
 * The special days from `fromDate` (`YYYY-MM-DD`) up to, not including, the same day `months` later, by date and then in list
 * order, `off` ones left out. Throws RangeError where `fromDate` is no date.
 */
export function listSpecialDays(hours: Hours, fromDate: string, months: number): ListedSpecialDay[] {
  const first = parseDate(fromDate);
  if (first === null) throw new RangeError(`no date ${fromDate}`);
  const { year, month, day } = civilDateOf(first);
  // 31 January and a month is the last of February, not the third of March.
  const lastOfMonth = dayNumberOf(year, month + months + 1, 1) - 1;
  const end = Math.min(dayNumberOf(year, month + months, day), lastOfMonth);
  const listed: ListedSpecialDay[] = [];
  for (let at = year; at <= civilDateOf(end).year; at += 1)
    for (const { dayNumber, special, observed } of specialDatesOf(hours, at)) {
      if (dayNumber < first || dayNumber >= end) continue;
      const { id, name, effect } = special;
      const date = dateText(dayNumber);
      // By date, so the one that holds was listed just before those that it hides.
      const before = listed[listed.length - 1];
      const hiddenBy = before?.date === date ? (before.hiddenBy ?? before.id) : null;
      listed.push({ date, weekday: weekdayOf(dayNumber), id, name, observed, effect, hiddenBy });
    }
  return listed;
}
