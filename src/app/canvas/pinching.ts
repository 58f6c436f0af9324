import type { Point } from '../../plan/edits/point.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { leastZoomOf, MOST_ZOOM } from './zoom-limits.ts';

/** Where fingers are on the screen, by pointer id. */
type Fingers = ReadonlyMap<number, Point>;

/** Zooms by two fingers where React Flow leaves them to the card or wire under them. */
export interface Pinching {
  /** The second finger came down: from now on the two move and zoom the view, until all are lifted. */
  readonly begin: (fingers: Fingers) => void;
}

/** Makes a pinch out of two fingers, wherever they are. */
export function createPinching({ flow, view, scene }: Pick<CanvasKit, 'flow' | 'view' | 'scene'>): Pinching {
  return {
    begin: (fingers) => {
      const canvas = view.getState().element?.getBoundingClientRect();
      const [one, other] = [...fingers.keys()];
      if (!canvas || one === undefined || other === undefined) return;
      const now = new Map(fingers);
      const down = new Set(fingers.keys());
      const reading = () => spanOf(now.get(one)!, now.get(other)!);
      const from = { ...flow.getViewport(), ...reading() };
      const [left, top] = [from.at.x - canvas.x - from.x, from.at.y - canvas.y - from.y];
      const least = leastZoomOf(scene().boxes);
      const over = new AbortController();
      const until = { capture: true, passive: false, signal: over.signal };
      const onMove = (event: PointerEvent) => {
        // One that is left over after the other was lifted moves nothing.
        if (!now.has(event.pointerId) || down.size < now.size) return;
        now.set(event.pointerId, { x: event.clientX, y: event.clientY });
        const { at, length } = reading();
        const zoom = Math.min(MOST_ZOOM, Math.max(least, (from.zoom * length) / from.length));
        const ratio = zoom / from.zoom;
        void flow.setViewport({ x: at.x - canvas.x - left * ratio, y: at.y - canvas.y - top * ratio, zoom });
      };
      const onUp = (event: PointerEvent) => {
        down.delete(event.pointerId);
        if (down.size === 0) over.abort();
      };
      // Neither the card under a finger nor React Flow's own view moves meanwhile.
      const hold = (event: Event) => {
        event.stopPropagation();
        if (event.cancelable) event.preventDefault();
      };
      window.addEventListener('pointermove', onMove, until);
      window.addEventListener('pointerup', onUp, until);
      window.addEventListener('pointercancel', onUp, until);
      window.addEventListener('touchmove', hold, until);
    },
  };
}

/** The middle between two fingers and how far apart they are. */
const spanOf = (one: Point, other: Point): { at: Point; length: number } => ({
  at: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
  // Two fingers at one place would zoom without end.
  length: Math.max(10, Math.hypot(one.x - other.x, one.y - other.y)),
});
