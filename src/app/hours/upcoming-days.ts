import type { Hours, SpecialDay } from '../../calendar/hours.ts';
import { listSpecialDays } from '../../calendar/list-special-days.ts';
import { dateText, parseDate } from '../../calendar/local-date.ts';

/** How far the lists look ahead, in months. */
export const LIST_MONTHS = 24;

/** Dates in a row, both ends included; `observed` where the first one stands in for a date at the weekend. */
export interface DateRun {
  readonly from: string;
  readonly to: string;
  readonly observed: boolean;
}

/** A special day as the list shows it. */
export interface UpcomingDay {
  readonly special: SpecialDay;
  /** Its dates in the next 24 months; empty where it has none then. */
  readonly runs: readonly DateRun[];
  /** Whether all its dates are over. */
  readonly past: boolean;
  /** The first of its dates on which another special day holds in its place, and that day's id. */
  readonly loses: { readonly date: string; readonly to: string } | null;
}

function isOver({ day }: SpecialDay, today: string): boolean {
  if (day.rule === 'date') return day.date < today;
  if (day.rule === 'range') return day.to < today;
  return day.rule === 'dates' && day.dates.every((date) => date < today);
}

function runsOf(dates: readonly { readonly date: string; readonly observed: boolean }[]): DateRun[] {
  const runs: { from: string; to: string; observed: boolean }[] = [];
  for (const { date, observed } of dates) {
    const last = runs.at(-1);
    // An observed day and the weekend it stands in for are told apart.
    const next = last && !observed && !last.observed ? dateText(parseDate(last.to)! + 1) : null;
    if (last && next === date) last.to = date;
    else runs.push({ from: date, to: date, observed });
  }
  return runs;
}

/** The special days in the order of their next date, those switched off among them; past ones last. `today` is `YYYY-MM-DD`. */
export function upcomingDays(hours: Hours, today: string): UpcomingDay[] {
  const listed = listSpecialDays(hours, today, LIST_MONTHS);
  return hours.specialDays
    .map((special): UpcomingDay => {
      // What is switched off is in no list but its own.
      const dates =
        special.off === true
          ? listSpecialDays({ ...hours, specialDays: [{ ...special, off: false }] }, today, LIST_MONTHS)
          : listed.filter(({ id }) => id === special.id);
      const lost = dates.find(({ hiddenBy }) => hiddenBy !== null);
      return {
        special,
        runs: runsOf(dates),
        past: isOver(special, today),
        loses: lost?.hiddenBy == null ? null : { date: lost.date, to: lost.hiddenBy },
      };
    })
    .sort(
      (a, b) =>
        Number(a.past) - Number(b.past) ||
        (a.runs[0]?.from ?? '9999').localeCompare(b.runs[0]?.from ?? '9999', 'en') ||
        0,
    );
}
