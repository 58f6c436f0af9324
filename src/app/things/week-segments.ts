import type { Weekday } from '../../calendar/hours.ts';
import type { DayPiece } from './week-pieces.ts';

/** A place on the grid: a weekday and a minute of it, 0 to 1439. */
export interface Cursor {
  readonly day: Weekday;
  readonly minute: number;
}

/** A stretch of one row of the grid, minutes 0 to 1440: a piece or the part of it that is on that day, or nothing. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly piece: DayPiece | null;
  /** Whether it began the day before. */
  readonly tail: boolean;
}

/** A row of the grid from midnight to midnight without gaps: pieces of the day, the ends of the day before's, and what is between. */
export function segmentsOf(pieces: readonly DayPiece[], day: Weekday): Segment[] {
  const before = day === 1 ? 7 : day - 1;
  const filled = pieces
    .flatMap((piece): Segment[] => {
      const own = piece.day === day;
      const tail = piece.day === before && piece.toMinute > 1440;
      return [
        ...(own ? [{ from: piece.fromMinute, to: Math.min(1440, piece.toMinute), piece, tail: false }] : []),
        ...(tail ? [{ from: 0, to: piece.toMinute - 1440, piece, tail: true }] : []),
      ];
    })
    .sort((a, b) => a.from - b.from);
  const row: Segment[] = [];
  let at = 0;
  for (const segment of filled) {
    if (segment.from > at) row.push({ from: at, to: segment.from, piece: null, tail: false });
    row.push(segment);
    at = segment.to;
  }
  if (at < 1440) row.push({ from: at, to: 1440, piece: null, tail: false });
  return row;
}

/** The segment of a row that holds a place. */
export const segmentAt = (pieces: readonly DayPiece[], { day, minute }: Cursor): Segment =>
  segmentsOf(pieces, day).find(({ from, to }) => from <= minute && minute < to)!;

/** The whole hours that show a week: an hour around what is in it, at least ten, and the whole day where anything crosses midnight. */
export function shownRange(pieces: readonly DayPiece[]): { readonly from: number; readonly to: number } {
  if (pieces.length === 0) return { from: 420, to: 1140 };
  if (pieces.some(({ toMinute }) => toMinute > 1440)) return { from: 0, to: 1440 };
  let from = Math.max(0, Math.floor(Math.min(...pieces.map(({ fromMinute }) => fromMinute)) / 60) * 60 - 60);
  let to = Math.min(1440, Math.ceil(Math.max(...pieces.map(({ toMinute }) => toMinute)) / 60) * 60 + 60);
  while (to - from < 600) {
    from = Math.max(0, from - 60);
    to = Math.min(1440, to + 60);
  }
  return { from, to };
}
