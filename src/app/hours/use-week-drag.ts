import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Weekday } from '../../calendar/hours.ts';
import { dragWeek, type Dragged, type WeekDrag } from './week-drag.ts';
import type { DayPiece } from '../things/week-pieces.ts';
import { segmentAt, type Cursor } from '../things/week-segments.ts';

interface WeekDragOptions {
  readonly body: RefObject<HTMLDivElement | null>;
  readonly range: { readonly from: number; readonly to: number };
  readonly pieces: readonly DayPiece[];
  readonly brush: string;
  /** Whether a drag draws over what is there. */
  readonly over: boolean;
  /** The pointer went down at a place. */
  readonly onHold: (at: Cursor) => void;
  /** It went up where it went down. */
  readonly onPress: (at: Cursor, piece: DayPiece | null) => void;
  readonly onDrop: (dragged: Dragged) => void;
}

interface Held {
  readonly drag: WeekDrag;
  /** What was under the pointer when it went down. */
  readonly pressed: DayPiece | null;
  readonly x: number;
  readonly y: number;
  readonly moved: boolean;
}

const SNAP = 15;
const FINE_SNAP = 5;
/** Pixels before a press is a drag. */
const SLACK = 4;

/** Draws, moves and resizes times by pointer, also past what is visible: what the week would be while it goes on, and the handlers of the grid. Esc lets go. */
export function useWeekDrag({ body, range, pieces, brush, over, onHold, onPress, onDrop }: WeekDragOptions) {
  const [held, setHeld] = useState<Held | null>(null);
  // Of two events the second may come before the first was drawn: what counts is the last, not what is on the screen.
  const latest = useRef<Held | null>(null);
  const hold = (next: Held | null) => {
    latest.current = next;
    setHeld(next);
  };
  const draggedBy = (by: Held | null) => (by?.moved ? dragWeek(by.drag, pieces, brush) : null);

  const placeOf = (event: PointerEvent): Cursor | null => {
    const tracks = [...(body.current?.querySelectorAll<HTMLElement>('[data-track]') ?? [])];
    const boxes = tracks.map((track) => track.getBoundingClientRect());
    const first = boxes[0];
    if (first === undefined) return null;
    const row = boxes.findIndex(({ bottom }) => event.clientY < bottom);
    const day = (row === -1 ? 7 : row + 1) as Weekday;
    // Past the edges the hours go on: over the visible ones, and on the right over midnight.
    const share = (event.clientX - first.left) / first.width;
    return { day, minute: Math.min(2880, Math.max(0, range.from + share * (range.to - range.from))) };
  };

  const drop = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    hold(null);
  });
  const isHeld = held !== null;
  useEffect(() => {
    if (!isHeld) return undefined;
    window.addEventListener('keydown', drop);
    return () => window.removeEventListener('keydown', drop);
  }, [isHeld]);

  const follow = (event: PointerEvent) => {
    const to = placeOf(event);
    const before = latest.current;
    if (before === null || to === null) return;
    const far = Math.hypot(event.clientX - before.x, event.clientY - before.y) > SLACK;
    const snap = event.altKey ? FINE_SNAP : SNAP;
    if (before.moved || far) hold({ ...before, moved: true, drag: { ...before.drag, to, snap } });
  };

  return {
    dragged: draggedBy(held),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
        const target = event.target as HTMLElement;
        const at = placeOf(event);
        if (event.button !== 0 || at === null || !target.closest('[data-track]')) return;
        const inDay = { ...at, minute: Math.min(1439, Math.floor(at.minute)) };
        const { piece } = segmentAt(pieces, inDay);
        const edge = target.dataset['edge'];
        const takes = over || piece === null ? 'draw' : 'move';
        const does = piece !== null && (edge === 'start' || edge === 'end') ? edge : takes;
        event.currentTarget.setPointerCapture(event.pointerId);
        const snap = event.altKey ? FINE_SNAP : SNAP;
        const drag = { does, piece: does === 'draw' ? null : piece, from: at, to: at, snap } as const;
        hold({ drag, pressed: piece, x: event.clientX, y: event.clientY, moved: false });
        onHold(inDay);
      },
      onPointerMove: follow,
      onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
        follow(event);
        const last = latest.current;
        if (last === null) return;
        hold(null);
        const dragged = draggedBy(last);
        if (dragged !== null) onDrop(dragged);
        else onPress({ ...last.drag.from, minute: Math.min(1439, Math.floor(last.drag.from.minute)) }, last.pressed);
      },
      onPointerCancel: () => hold(null),
    },
  };
}
