import type { DayEffect, Hours } from '../../calendar/hours.ts';
import { listSpecialDays } from '../../calendar/list-special-days.ts';
import { civilDateOf, dayNumberOf, parseDate } from '../../calendar/local-date.ts';
import { localText, startOfDay } from '../../calendar/zone.ts';
import { nextOffsetChange, offsetAt } from '../../calendar/zone-offsets.ts';
import { dayText } from '../../calendar/day-text.ts';
import { describeEffect } from '../../calendar/rule-text.ts';
import { LIST_MONTHS } from './upcoming-days.ts';

/** A line of the list: a special day that holds on a date, or a change of clocks. */
export interface ListedLine {
  readonly date: string;
  readonly name: string;
  readonly what: string;
  readonly kind: 'special' | 'clock';
  readonly effect: DayEffect | null;
}

function clockChanges(zone: string, fromMs: number, untilMs: number): ListedLine[] {
  const lines: ListedLine[] = [];
  for (
    let atMs = nextOffsetChange(zone, fromMs, untilMs);
    atMs !== null;
    atMs = nextOffsetChange(zone, atMs, untilMs)
  ) {
    const hours = (offsetAt(zone, atMs) - offsetAt(zone, atMs - 1)) / 3_600_000;
    const before = localText(zone, atMs - 60_000).slice(11);
    const after = localText(zone, atMs).slice(11);
    const by = `${Math.abs(hours)} h ${hours > 0 ? 'forward' : 'back'}`;
    lines.push({
      date: localText(zone, atMs).slice(0, 10),
      name: 'Clocks change',
      what: `${by}: ${after} comes right after ${before}`,
      kind: 'clock',
      effect: null,
    });
  }
  return lines;
}

/** The special days that hold in the 24 months from `today` (`YYYY-MM-DD`) and the changes of clocks in them, by date. */
export function twoYearList(hours: Hours, today: string): ListedLine[] {
  const first = parseDate(today)!;
  const { year, month, day } = civilDateOf(first);
  const fromMs = startOfDay(hours.zone, first);
  const untilMs = startOfDay(hours.zone, dayNumberOf(year, month + LIST_MONTHS, day));
  const special = listSpecialDays(hours, today, LIST_MONTHS)
    .filter(({ hiddenBy }) => hiddenBy === null)
    .map(({ date, name, observed, effect }): ListedLine => ({
      date,
      name: observed ? `${name} (observed)` : name,
      what: describeEffect(effect, hours.periods),
      kind: 'special',
      effect,
    }));
  return [...special, ...clockChanges(hours.zone, fromMs, untilMs)].sort((a, b) => a.date.localeCompare(b.date, 'en'));
}

/** The list as plain text, a line each, to copy or print. */
export const listText = (title: string, lines: readonly ListedLine[]): string =>
  [title, '', ...lines.map(({ date, name, what }) => `${dayText(date).padEnd(16)}  ${name}: ${what}`), ''].join('\n');
