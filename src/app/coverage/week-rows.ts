import type { DaySegment } from '../../verify/coverage/coverage.ts';

/** One day of the map: "Friday" and its stretches, without a gap from midnight to midnight. */
export interface MapRow {
  readonly name: string;
  readonly segments: readonly DaySegment[];
}

/** Where the keys are on the map: a row and a minute in it. */
export interface MapCursor {
  readonly row: number;
  readonly minute: number;
}

/** The stretch under a cursor; the first of the row where none is. */
export function segmentAt(rows: readonly MapRow[], { row, minute }: MapCursor): DaySegment | undefined {
  const segments = rows[row]?.segments ?? [];
  return segments.find(({ fromMinute, untilMinute }) => fromMinute <= minute && minute < untilMinute) ?? segments[0];
}

/**
 * Where a key leads on the map, null for a key that means nothing here: left and right by stretches, up and down by days at the
 * same time of day, Home and End within the day, with Control over the week.
 */
export function cursorAfter(
  rows: readonly MapRow[],
  cursor: MapCursor,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
): MapCursor | null {
  const segments = rows[cursor.row]?.segments ?? [];
  const here = segments.findIndex((segment) => segment === segmentAt(rows, cursor));
  const toSegment = (row: number, index: number): MapCursor => ({
    row,
    minute: rows[row]?.segments.at(index)?.fromMinute ?? 0,
  });
  switch (key) {
    case 'ArrowRight':
      return here + 1 < segments.length ? toSegment(cursor.row, here + 1) : cursor;
    case 'ArrowLeft':
      return here > 0 ? toSegment(cursor.row, here - 1) : cursor;
    case 'ArrowDown':
      return { ...cursor, row: Math.min(cursor.row + 1, rows.length - 1) };
    case 'ArrowUp':
      return { ...cursor, row: Math.max(cursor.row - 1, 0) };
    case 'Home':
      return toSegment(ctrl ? 0 : cursor.row, 0);
    case 'End':
      return toSegment(ctrl ? rows.length - 1 : cursor.row, -1);
    default:
      return null;
  }
}
