import { changesBetween, nextChange } from '../../calendar/changes.ts';
import type { Hours } from '../../calendar/hours.ts';
import { parseDate } from '../../calendar/local-date.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { localText, startOfDay } from '../../calendar/zone.ts';
import { dayText } from '../../calendar/day-text.ts';
import { periodName } from './period-names.ts';

// Hours that never open again are not searched for ever.
const MOST_CHANGES = 200;

interface Part {
  readonly period: string | null;
  readonly fromMs: number;
  untilMs: number;
}

// What is open at midnight already goes on, and is not "again".
function openAgain(hours: Hours, main: string, before: string | null, endMs: number): number | null {
  if (before !== main && periodAt(hours, [], endMs).period === main) return endMs;
  let atMs: number | null = endMs;
  for (let changes = 0; changes < MOST_CHANGES && atMs !== null; changes += 1) {
    atMs = nextChange(hours, [], atMs);
    if (atMs !== null && periodAt(hours, [], atMs).period === main) return atMs;
  }
  return null;
}

/** What callers meet on a date, and when the first period holds again; `again` is '' where it goes on or never comes. */
export interface DayWords {
  /** "Closed all day", "Open 08:00–12:00". */
  readonly what: string;
  /** "Open again Fri 27 Nov 2026 at 08:00". */
  readonly again: string;
}

/** What holds on a date `YYYY-MM-DD` and after it, in words. */
export function dayWords(hours: Hours, date: string): DayWords {
  const day = parseDate(date);
  const [main] = hours.periods;
  if (day === null || main === undefined) return { what: '', again: '' };
  const startMs = startOfDay(hours.zone, day);
  const endMs = startOfDay(hours.zone, day + 1);
  const parts: Part[] = [];
  const begin = { atMs: startMs, period: periodAt(hours, [], startMs).period };
  for (const { atMs, period } of [begin, ...changesBetween(hours, [], startMs, endMs)]) {
    const last = parts.at(-1);
    if (last !== undefined) last.untilMs = atMs;
    parts.push({ period, fromMs: atMs, untilMs: endMs });
  }
  const again = openAgain(hours, main.id, parts.at(-1)!.period, endMs);
  const [first] = parts;
  const clock = (atMs: number) => (atMs === endMs ? '24:00' : localText(hours.zone, atMs).slice(11));
  const named = parts.filter(({ period }) => period !== null);
  const what =
    parts.length === 1 && first !== undefined
      ? `${periodName(hours.periods, first.period)} all day`
      : named
          .map(
            ({ period, fromMs, untilMs }) => `${periodName(hours.periods, period)} ${clock(fromMs)}–${clock(untilMs)}`,
          )
          .join(', ');
  if (again === null) return { what, again: '' };
  const [onDate = '', at = ''] = localText(hours.zone, again).split('T');
  return { what, again: `${main.name} again ${dayText(onDate)} at ${at}` };
}

/** Both as sentences, such as "Closed all day. Open again Fri 27 Nov 2026 at 08:00." */
export function daySentence(hours: Hours, date: string): string {
  const { what, again } = dayWords(hours, date);
  return again === '' ? `${what}.` : `${what}. ${again}.`;
}
