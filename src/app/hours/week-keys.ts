import type { Weekday } from '../../calendar/hours.ts';
import { paint, remove, type DayPiece } from '../things/week-pieces.ts';
import { segmentAt, segmentsOf, type Cursor } from '../things/week-segments.ts';

/** A key on the grid with what was held. */
export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly mod: boolean;
}

/** What a key asks for: another place, another week (`changed` is what moved, null where it went), or the typed editor. */
export type GridAction =
  | { readonly does: 'go'; readonly to: Cursor }
  | {
      readonly does: 'change';
      readonly pieces: readonly DayPiece[];
      readonly changed: DayPiece;
      readonly gone: boolean;
      readonly to: Cursor;
    }
  | { readonly does: 'edit'; readonly piece: DayPiece }
  | { readonly does: 'add' };

/** One step of an arrow key in minutes. */
export const KEY_STEP = 15;
const LAST = 1440 - KEY_STEP;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const dayBy = (day: Weekday, by: number): Weekday => clamp(day + by, 1, 7) as Weekday;

function replaced(pieces: readonly DayPiece[], piece: DayPiece, changed: DayPiece): GridAction {
  return {
    does: 'change',
    pieces: paint(remove(pieces, [piece]), [changed]),
    changed,
    gone: false,
    to: { day: changed.day, minute: changed.fromMinute },
  };
}

function edgeFrom(pieces: readonly DayPiece[], at: Cursor, by: number): number {
  const edges = [...segmentsOf(pieces, at.day).map(({ from }) => from), LAST];
  const next = by > 0 ? edges.find((edge) => edge > at.minute) : edges.findLast((edge) => edge < at.minute);
  return next ?? (by > 0 ? LAST : 0);
}

function resized(pieces: readonly DayPiece[], piece: DayPiece, edge: 'from' | 'to', by: number): GridAction {
  const { fromMinute, toMinute } = piece;
  if (edge === 'from')
    return replaced(pieces, piece, {
      ...piece,
      fromMinute: clamp(fromMinute + by, Math.max(0, toMinute - LAST), toMinute - KEY_STEP),
    });
  // A whole day can only be written from midnight to midnight.
  const most = fromMinute === 0 ? 1440 : fromMinute + LAST;
  return replaced(pieces, piece, { ...piece, toMinute: clamp(toMinute + by, fromMinute + KEY_STEP, most) });
}

/**
 * What a key does at a place of the week. Arrows go on by 15 minutes or a day, with Mod to the next edge; Shift moves the end of a
 * time (with Mod its start) or puts it on the next day too, Alt moves it whole. Null for a key that means nothing here.
 */
export function gridAction(pressed: GridKey, at: Cursor, pieces: readonly DayPiece[]): GridAction | null {
  const { key, shift, alt, mod } = pressed;
  const { piece } = segmentAt(pieces, at);
  const across = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const down = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (across !== undefined) {
    const by = across * KEY_STEP;
    if (shift) return piece && resized(pieces, piece, mod ? 'from' : 'to', by);
    if (alt) {
      if (piece === null) return null;
      const fromMinute = clamp(piece.fromMinute + by, 0, LAST);
      const toMinute = fromMinute + piece.toMinute - piece.fromMinute;
      return toMinute - fromMinute === 1440 ? null : replaced(pieces, piece, { ...piece, fromMinute, toMinute });
    }
    return {
      does: 'go',
      to: { ...at, minute: mod ? edgeFrom(pieces, at, across) : clamp(at.minute + by, 0, LAST) },
    };
  }
  if (down !== undefined) {
    if (alt) return piece && replaced(pieces, piece, { ...piece, day: dayBy(piece.day, down) });
    const day = dayBy(at.day, down);
    if (!shift) return { does: 'go', to: { ...at, day } };
    if (piece === null || dayBy(piece.day, down) === piece.day) return null;
    const copy = { ...piece, day: dayBy(piece.day, down) };
    return {
      does: 'change',
      pieces: paint(pieces, [copy]),
      changed: copy,
      gone: false,
      to: { day: copy.day, minute: copy.fromMinute },
    };
  }
  if (shift || alt || mod) return null;
  if (key === 'Home') return { does: 'go', to: { ...at, minute: 0 } };
  if (key === 'End') return { does: 'go', to: { ...at, minute: LAST } };
  if (key === 'n' || key === 'N') return { does: 'add' };
  if (key === 'Enter' || key === ' ' || key === 'F2') return piece === null ? { does: 'add' } : { does: 'edit', piece };
  if ((key === 'Delete' || key === 'Backspace') && piece !== null)
    return { does: 'change', pieces: remove(pieces, [piece]), changed: piece, gone: true, to: at };
  return null;
}
