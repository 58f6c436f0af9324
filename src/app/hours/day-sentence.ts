import type { Hours } from '../../calendar/hours.ts';
import { parseDate } from '../../calendar/local-date.ts';
import { stretchesFrom } from '../../calendar/stretches.ts';
import { localText, startOfDay } from '../../calendar/zone.ts';
import { dateWords } from './date-words.ts';
import { periodName } from './period-names.ts';

// Long enough for any closing somebody plans; hours that never open again are not searched for ever.
const SEARCH_DAYS = 400;

interface Part {
  readonly period: string | null;
  readonly fromMs: number;
  untilMs: number;
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
  let again: number | null = null;
  for (const { atMs, answer } of stretchesFrom(hours, [], startMs, startOfDay(hours.zone, day + SEARCH_DAYS))) {
    const last = parts.at(-1);
    if (last?.period === answer.period) continue;
    if (last !== undefined && atMs < endMs) last.untilMs = atMs;
    if (atMs < endMs) parts.push({ period: answer.period, fromMs: atMs, untilMs: endMs });
    // The part that is open at midnight goes on, and is not "again".
    else if (answer.period === main.id && last?.period !== main.id) {
      again = atMs;
      break;
    } else parts.push({ period: answer.period, fromMs: atMs, untilMs: atMs });
  }
  const onDay = parts.filter(({ fromMs }) => fromMs < endMs);
  const [first] = onDay;
  const clock = (atMs: number) => (atMs === endMs ? '24:00' : localText(hours.zone, atMs).slice(11));
  const named = onDay.filter(({ period }) => period !== null);
  const what =
    onDay.length === 1 && first !== undefined
      ? `${periodName(hours.periods, first.period)} all day`
      : named
          .map(
            ({ period, fromMs, untilMs }) => `${periodName(hours.periods, period)} ${clock(fromMs)}–${clock(untilMs)}`,
          )
          .join(', ');
  if (again === null) return { what, again: '' };
  const [onDate = '', at = ''] = localText(hours.zone, again).split('T');
  return { what, again: `${main.name} again ${dateWords(onDate)} at ${at}` };
}

/** Both as sentences, such as "Closed all day. Open again Fri 27 Nov 2026 at 08:00." */
export function daySentence(hours: Hours, date: string): string {
  const { what, again } = dayWords(hours, date);
  return again === '' ? `${what}.` : `${what}. ${again}.`;
}
