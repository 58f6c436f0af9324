import { boundsOf } from './bounds-of.ts';
import type { Size } from './card-geometry.ts';
import type { FoldedScene } from './fold-groups.ts';
import type { Box } from './route-wire.ts';

/** A viewport as React Flow takes it. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const LEAST_ZOOM = 0.85;
const MARGIN = { left: 24, right: 32, top: 72, bottom: 64 } as const;

/** The first view of a scene that starts at a step, on a screen of a size in px. */
export function firstViewOf(scene: FoldedScene, start: string | undefined, screen: Size): View {
  const model = start === undefined ? undefined : scene.models.get(scene.cardOf(start));
  return firstView(scene.boxes, model && { ...scene.places.get(model.id)!, ...model.size }, screen);
}

/**
 * The first view of a flow: all of it when it fits at 85 % or more (at most 100 %), else 85 % with the start at the left edge,
 * half way up, and as much else as fits.
 */
export function firstView(boxes: readonly Box[], start: Box | undefined, screen: Size): View {
  const bounds = boundsOf(boxes);
  if (!bounds) return { x: screen.width / 2, y: screen.height / 2, zoom: 1 };
  const { x: left, y: top } = bounds;
  const right = left + bounds.width;
  const bottom = top + bounds.height;
  const room = {
    width: screen.width - MARGIN.left - MARGIN.right,
    height: screen.height - MARGIN.top - MARGIN.bottom,
  };
  const fit = Math.min(1, room.width / (right - left), room.height / (bottom - top));
  const zoom = Math.max(LEAST_ZOOM, fit);
  const anchor = start ?? boxes[0]!;
  const fitsX = (right - left) * zoom <= room.width;
  const fitsY = (bottom - top) * zoom <= room.height;
  const middle = MARGIN.top + room.height / 2;
  const centredY = middle - (anchor.y + anchor.height / 2) * zoom;
  // Never so far that there is only empty canvas above or below while cards are cut off on the other side.
  const highest = MARGIN.top - top * zoom;
  const lowest = MARGIN.top + room.height - bottom * zoom;
  return {
    x: fitsX
      ? MARGIN.left + (room.width - (right - left) * zoom) / 2 - left * zoom
      : MARGIN.left -
        Math.min(left, anchor.x) * zoom -
        (anchor.x - left > room.width / zoom / 2 ? (anchor.x - left) * zoom : 0),
    y: fitsY ? middle - ((top + bottom) / 2) * zoom : Math.max(lowest, Math.min(highest, centredY)),
    zoom,
  };
}
