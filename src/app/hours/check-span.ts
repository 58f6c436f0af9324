import type { Period, Weekday } from '../../calendar/hours.ts';
import { parseMinute } from '../../calendar/local-date.ts';
import { weekdaysText } from '../../calendar/week-text.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { parseClock } from './parse-clock.ts';
import { spreadRange } from './read-range.ts';
import { periodName, timesText } from './period-names.ts';
import { alike, CLOSED, minuteText, overlap, paint, type DayPiece } from '../things/week-pieces.ts';

/** Why two typed times are no span, and at which field that is said. */
export interface SpanError {
  readonly at: 'from' | 'to';
  readonly message: string;
}

/**
 * The minutes of two typed times, or of a range typed into one field; `toMinute` is past 1440 where the second is earlier, which
 * ends on the next day.
 */
export function checkSpan(
  fromText: string,
  toText: string,
): Result<{ readonly fromMinute: number; readonly toMinute: number }, SpanError> {
  const typed = spreadRange({ from: fromText, to: toText });
  const from = parseClock(typed.from);
  if (!from.ok) return fail({ at: 'from', message: from.error });
  const to = parseClock(typed.to);
  if (!to.ok) return fail({ at: 'to', message: to.error });
  const fromMinute = parseMinute(from.value)!;
  const toMinute = parseMinute(to.value)!;
  if (fromMinute === 1440)
    return fail({
      at: 'from',
      message: 'A time begins before 24:00. To start at midnight, write 0:00 on the next day.',
    });
  if (fromMinute === toMinute)
    return fail({
      at: 'to',
      message: `It begins and ends at ${from.value}, so it never holds. For the whole day write 0:00 to 24:00.`,
    });
  return ok({ fromMinute, toMinute: toMinute > fromMinute ? toMinute : toMinute + 1440 });
}

/** Says that a span ends on the next day, or null. */
export const overnightNote = (toMinute: number): string | null =>
  toMinute > 1440 ? `Over midnight: it ends at ${minuteText(toMinute)} on the next day.` : null;

// Pieces alike are named once, with all their days.
function namesOf(pieces: readonly DayPiece[], periods: readonly Period[]): string {
  const groups: string[] = [];
  const said = new Set<DayPiece>();
  for (const piece of pieces) {
    if (said.has(piece)) continue;
    const group = alike(pieces, piece);
    for (const one of group) said.add(one);
    const days = weekdaysText(group.map(({ day }): Weekday => day));
    groups.push(`${periodName(periods, piece.period)} ${days} ${timesText(piece)}`);
  }
  return groups.join(' and ');
}

/**
 * The times that a span which is put on some days leaves nothing of. One of its own period on its own day is no loss: it is
 * part of the span then.
 */
const swallowed = (pieces: readonly DayPiece[], painted: readonly DayPiece[]): DayPiece[] =>
  pieces.filter(
    (piece) =>
      !painted.some((one) => one.day === piece.day && one.period === piece.period) &&
      paint(
        [piece],
        painted.map((one) => ({ ...one, period: CLOSED })),
      ).length === 0,
  );

/** Says which other times are gone when a span is put on some days, or null where there are none. */
export function swallowNote(
  pieces: readonly DayPiece[],
  painted: readonly DayPiece[],
  periods: readonly Period[],
): string | null {
  const gone = swallowed(pieces, painted);
  return gone.length === 0 ? null : `Takes the place of ${namesOf(gone, periods)}, of which nothing is left.`;
}

/** Says which other times a span that is put on some days takes a part of, or null where there are none. */
export function overlapNote(
  pieces: readonly DayPiece[],
  painted: readonly DayPiece[],
  periods: readonly Period[],
): string | null {
  const gone = swallowed(pieces, painted);
  const hit = pieces.filter(
    (piece) =>
      !gone.includes(piece) && piece.period !== painted[0]?.period && painted.some((one) => overlap(piece, one)),
  );
  return hit.length === 0
    ? null
    : `Overlaps ${namesOf(hit, periods)}. Where they meet, this time will hold; the rest stays.`;
}

/** Says which times of the same period a span that is put on some days becomes one with, or null where there are none. */
export function joinNote(
  pieces: readonly DayPiece[],
  painted: readonly DayPiece[],
  periods: readonly Period[],
): string | null {
  const gone = swallowed(pieces, painted);
  const met = pieces.filter(
    (piece) =>
      !gone.includes(piece) &&
      piece.period === painted[0]?.period &&
      painted.some(
        (one) =>
          overlap(piece, one) ||
          (piece.day === one.day && (piece.toMinute === one.fromMinute || one.toMinute === piece.fromMinute)),
      ),
  );
  return met.length === 0 ? null : `Becomes one time with ${namesOf(met, periods)}.`;
}
