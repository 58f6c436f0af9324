/** One stretch of a day in which callers end the same way; `from` and `to` are minutes of the day's wall clock, 0 to 1440. */
export interface MapPiece<Cell> {
  readonly from: number;
  readonly to: number;
  readonly cell: Cell;
}

/** One day of the map: "Friday" and its pieces, without a gap from midnight to midnight. */
export interface MapRow<Cell> {
  readonly name: string;
  readonly pieces: readonly MapPiece<Cell>[];
}

/** Where the keys are on the map: a row and a minute in it. */
export interface MapCursor {
  readonly row: number;
  readonly minute: number;
}

/** The piece under a cursor; the first of the row where none is. */
export function pieceAt<Cell>(rows: readonly MapRow<Cell>[], { row, minute }: MapCursor): MapPiece<Cell> | undefined {
  const pieces = rows[row]?.pieces ?? [];
  return pieces.find(({ from, to }) => from <= minute && minute < to) ?? pieces[0];
}

/**
 * Where a key leads on the map, null for a key that means nothing here: left and right by pieces, up and down by days at the
 * same time of day, Home and End within the day, with Control over the week.
 */
export function cursorAfter<Cell>(
  rows: readonly MapRow<Cell>[],
  cursor: MapCursor,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
): MapCursor | null {
  const pieces = rows[cursor.row]?.pieces ?? [];
  const here = pieces.findIndex((piece) => piece === pieceAt(rows, cursor));
  const toPiece = (row: number, index: number): MapCursor => ({
    row,
    minute: rows[row]?.pieces.at(index)?.from ?? 0,
  });
  switch (key) {
    case 'ArrowRight':
      return here + 1 < pieces.length ? toPiece(cursor.row, here + 1) : cursor;
    case 'ArrowLeft':
      return here > 0 ? toPiece(cursor.row, here - 1) : cursor;
    case 'ArrowDown':
      return { ...cursor, row: Math.min(cursor.row + 1, rows.length - 1) };
    case 'ArrowUp':
      return { ...cursor, row: Math.max(cursor.row - 1, 0) };
    case 'Home':
      return toPiece(ctrl ? 0 : cursor.row, 0);
    case 'End':
      return toPiece(ctrl ? rows.length - 1 : cursor.row, -1);
    default:
      return null;
  }
}
