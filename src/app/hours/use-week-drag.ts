import { useEffect, useEffectEvent, useState, type PointerEvent, type RefObject } from 'react';
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
  const dragged = held?.moved ? dragWeek(held.drag, pieces, brush) : null;

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
    setHeld(null);
  });
  const isHeld = held !== null;
  useEffect(() => {
    if (!isHeld) return undefined;
    window.addEventListener('keydown', drop);
    return () => window.removeEventListener('keydown', drop);
  }, [isHeld]);

  return {
    dragged,
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
        setHeld({ drag, pressed: piece, x: event.clientX, y: event.clientY, moved: false });
        onHold(inDay);
      },
      onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
        const to = placeOf(event);
        if (held === null || to === null) return;
        const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > SLACK;
        const snap = event.altKey ? FINE_SNAP : SNAP;
        if (held.moved || far) setHeld({ ...held, moved: true, drag: { ...held.drag, to, snap } });
      },
      onPointerUp: () => {
        if (held === null) return;
        setHeld(null);
        if (dragged !== null) onDrop(dragged);
        else onPress({ ...held.drag.from, minute: Math.min(1439, Math.floor(held.drag.from.minute)) }, held.pressed);
      },
      onPointerCancel: () => setHeld(null),
    },
  };
}
