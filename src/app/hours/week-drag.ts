import type { Weekday } from '../../calendar/hours.ts';
import { paint, remove, type DayPiece } from '../things/week-pieces.ts';
import type { Cursor } from '../things/week-segments.ts';

/** A drag over the grid: what it took hold of, where it began and where it is; `minute`s are not snapped yet, and past 1440 on the next day. */
export interface WeekDrag {
  readonly does: 'draw' | 'move' | 'start' | 'end';
  /** What is moved or resized. */
  readonly piece: DayPiece | null;
  readonly from: Cursor;
  readonly to: Cursor;
  /** Minutes. */
  readonly snap: number;
}

/** The week after a drag, and what it laid down. */
export interface Dragged {
  readonly pieces: readonly DayPiece[];
  readonly painted: readonly DayPiece[];
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function drawn({ from, to, snap }: WeekDrag, period: string): DayPiece[] {
  const first = Math.floor(from.minute / snap) * snap;
  const reached = to.minute >= from.minute ? Math.ceil(to.minute / snap) * snap : Math.floor(to.minute / snap) * snap;
  const fromMinute = Math.max(0, Math.min(first, reached));
  // A whole day can only be written from midnight to midnight.
  const most = fromMinute === 0 ? 1440 : fromMinute + 1440 - snap;
  const toMinute = Math.min(most, Math.max(first + snap, reached));
  const days: DayPiece[] = [];
  for (let day = Math.min(from.day, to.day); day <= Math.max(from.day, to.day); day += 1)
    days.push({ day: day as Weekday, fromMinute, toMinute, period });
  return days;
}

function taken(drag: WeekDrag, piece: DayPiece): DayPiece {
  const { snap, from, to } = drag;
  const at = Math.round(to.minute / snap) * snap;
  const { fromMinute, toMinute } = piece;
  switch (drag.does) {
    case 'start':
      return { ...piece, fromMinute: clamp(at, Math.max(0, toMinute - 1440 + snap), toMinute - snap) };
    case 'end': {
      // Taken hold of on the day after its own, it is that day's clock.
      const days = (from.day - piece.day + 7) % 7;
      const most = fromMinute === 0 ? 1440 : fromMinute + 1440 - snap;
      return { ...piece, toMinute: clamp(days * 1440 + at, fromMinute + snap, most) };
    }
    default: {
      const length = toMinute - fromMinute;
      const by = Math.round((to.minute - from.minute) / snap) * snap;
      const start = length === 1440 ? 0 : clamp(fromMinute + by, 0, 1440 - snap);
      const day = clamp(piece.day + to.day - from.day, 1, 7) as Weekday;
      return { ...piece, day, fromMinute: start, toMinute: start + length };
    }
  }
}

/** What a drag makes of a week: a drawn time is of `brush` (CLOSED clears) and goes on every day it passes; the new one wins. */
export function dragWeek(drag: WeekDrag, pieces: readonly DayPiece[], brush: string): Dragged {
  if (drag.piece === null) {
    const painted = drawn(drag, brush);
    return { pieces: paint(pieces, painted), painted };
  }
  const changed = taken(drag, drag.piece);
  return { pieces: paint(remove(pieces, [drag.piece]), [changed]), painted: [changed] };
}

/** The hour that a press on an empty place proposes. */
export const proposedAt = ({ day, minute }: Cursor, snap: number, brush: string): DayPiece => {
  const fromMinute = Math.min(1380, Math.floor(minute / snap) * snap);
  return { day, fromMinute, toMinute: fromMinute + 60, period: brush };
};
