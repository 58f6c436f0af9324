interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a drawing lies in a room: its left upper corner in px of the room, and its scale. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A card and what comes next fill the room from wall to wall at about this many px of the drawing. */
const SEEN_WIDTH = 860;
const SEEN_HEIGHT = 300;
const MOST = 1.7;
const LEAST = 0.8;
/** Where in the room the card stands: what comes next lies to its right. */
const FOCUS = { x: 0.4, y: 0.5 } as const;

/** Looks at a card of a drawing so that it can be read from across a room, or at the whole drawing. */
export function cameraOn(
  drawing: Box,
  card: Box | null,
  room: { readonly width: number; readonly height: number },
  whole: boolean,
): Camera {
  const fits = Math.min(room.width / drawing.width, room.height / drawing.height);
  const readable = Math.min(MOST, Math.max(LEAST, Math.min(room.width / SEEN_WIDTH, room.height / SEEN_HEIGHT)));
  const scale = whole ? Math.min(fits, MOST) : Math.max(Math.min(fits, MOST), readable);
  const middle = card && !whole ? { x: card.x + card.width / 2, y: card.y + card.height / 2 } : null;
  const along = (from: number, length: number, space: number, at: number | null, focus: number) => {
    const drawn = length * scale;
    if (drawn <= space || at === null) return (space - drawn) / 2;
    return Math.min(0, Math.max(space - drawn, space * focus - (at - from) * scale));
  };
  return {
    x: along(drawing.x, drawing.width, room.width, middle?.x ?? null, FOCUS.x),
    y: along(drawing.y, drawing.height, room.height, middle?.y ?? null, FOCUS.y),
    scale,
  };
}
