import type { Weekday, WeeklySpan } from '../../calendar/hours.ts';
import { spanMinutes } from '../../calendar/local-date.ts';
import type { PlanHours } from '../../plan/entities.ts';

/**
 * A stretch of a period that begins on one weekday; minutes count from that day's midnight, `toMinute` is past 1440 where it ends
 * on the next day, and it is never longer than a day.
 */
export interface DayPiece {
  readonly day: Weekday;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly period: string;
}

/** In place of a period's id: the time outside all periods. */
export const CLOSED = '';

const DAY = 1440;
const WEEK = 7 * DAY;

// Minutes of the week, which is a circle.
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchOf = ({ day, fromMinute, toMinute }: DayPiece): Stretch => ({
  from: (day - 1) * DAY + fromMinute,
  to: (day - 1) * DAY + toMinute,
});

function pieceAt({ from, to }: Stretch, period: string): DayPiece {
  const start = ((from % WEEK) + WEEK) % WEEK;
  const fromMinute = start % DAY;
  return { day: (Math.floor(start / DAY) + 1) as Weekday, fromMinute, toMinute: fromMinute + to - from, period };
}

function without(piece: DayPiece, cut: DayPiece): DayPiece[] {
  const whole = stretchOf(piece);
  const hole = stretchOf(cut);
  let rest = [whole];
  for (const shift of [-WEEK, 0, WEEK]) {
    const from = hole.from + shift;
    const to = hole.to + shift;
    rest = rest.flatMap((part) => {
      if (to <= part.from || from >= part.to) return [part];
      return [
        ...(part.from < from ? [{ from: part.from, to: from }] : []),
        ...(to < part.to ? [{ from: to, to: part.to }] : []),
      ];
    });
  }
  if (rest.length === 1 && rest[0] === whole) return [piece];
  return rest.map((part) => pieceAt(part, piece.period));
}

const same = (one: DayPiece, other: DayPiece): boolean =>
  one.day === other.day &&
  one.fromMinute === other.fromMinute &&
  one.toMinute === other.toMinute &&
  one.period === other.period;

/** Whether two pieces share a minute of the week. */
export const overlap = (one: DayPiece, other: DayPiece): boolean => {
  const rest = without(one, other);
  return rest.length !== 1 || rest[0] !== one;
};

/** The pieces of weekly spans, none overlapping: where spans overlap the first in the list holds, as in the calendar. Empty spans give none. */
export function piecesOf(weekly: readonly WeeklySpan[]): DayPiece[] {
  const placed: DayPiece[] = [];
  for (const { days, from, to, period } of weekly) {
    const minutes = spanMinutes({ from, to });
    if (minutes === null) continue;
    for (const day of new Set(days)) {
      let parts: DayPiece[] = [{ day, ...minutes, period }];
      for (const before of placed) parts = parts.flatMap((part) => without(part, before));
      placed.push(...parts);
    }
  }
  return placed;
}

// Pieces of one period that touch on one day are one; over midnight they stay two, because each belongs to the day it begins on.
function joined(pieces: readonly DayPiece[], added: DayPiece): DayPiece[] {
  const { day, period } = added;
  const rest: DayPiece[] = [];
  let { fromMinute, toMinute } = added;
  for (const piece of pieces) {
    const touches = piece.day === day && piece.period === period;
    const from = Math.min(fromMinute, piece.fromMinute);
    const to = Math.max(toMinute, piece.toMinute);
    const meets = piece.toMinute === fromMinute || piece.fromMinute === toMinute;
    if (touches && meets && to - from < DAY) {
      fromMinute = from;
      toMinute = to;
    } else rest.push(piece);
  }
  return [...rest, { day, period, fromMinute, toMinute }];
}

/** Lays pieces over others: what was there gives way, is trimmed or split, and nothing else changes. CLOSED only clears. */
export function paint(pieces: readonly DayPiece[], painted: readonly DayPiece[]): DayPiece[] {
  let all = [...pieces];
  for (const piece of painted) {
    all = all.flatMap((before) => without(before, piece));
    if (piece.period !== CLOSED) all = joined(all, piece);
  }
  return all;
}

/** Without some pieces, known by their times: a list of them is made anew with every drawing, also in the middle of a drag. */
export const remove = (pieces: readonly DayPiece[], gone: readonly DayPiece[]): DayPiece[] =>
  pieces.filter((piece) => !gone.some((one) => same(one, piece)));

/** Minutes after midnight as `HH:MM`; those of the next day count from its midnight, and 1440 is `24:00`. */
export function minuteText(minute: number): string {
  const inDay = minute > DAY ? minute - DAY : minute;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** The pieces of one group: same times, same period, on whichever days. */
export const alike = (pieces: readonly DayPiece[], one: DayPiece): DayPiece[] =>
  pieces
    .filter(
      ({ fromMinute, toMinute, period }) =>
        fromMinute === one.fromMinute && toMinute === one.toMinute && period === one.period,
    )
    .sort((a, b) => a.day - b.day);

/** Pieces as weekly spans, days with the same times together, in the order of the week. */
export function weeklyOf(pieces: readonly DayPiece[]): PlanHours['weekly'] {
  // A whole day that does not begin at midnight has no text of its own (its two times are the same).
  const writable = pieces.flatMap((piece) =>
    piece.toMinute - piece.fromMinute < DAY || piece.fromMinute === 0
      ? [piece]
      : [
          { ...piece, toMinute: DAY },
          pieceAt({ from: piece.day * DAY, to: (piece.day - 1) * DAY + piece.toMinute }, piece.period),
        ],
  );
  const groups: DayPiece[][] = [];
  for (const piece of [...writable].sort((a, b) => a.day - b.day || a.fromMinute - b.fromMinute)) {
    if (groups.some((group) => group.includes(piece))) continue;
    groups.push(alike(writable, piece));
  }
  return groups.map((group) => ({
    days: group.map(({ day }) => day),
    from: minuteText(group[0]!.fromMinute),
    to: minuteText(group[0]!.toMinute),
    period: group[0]!.period,
  }));
}
