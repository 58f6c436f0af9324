import type { Size } from '../../exchange/picture/card-geometry.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import type { Point } from '../../plan/edits/point.ts';

const GAP = 24;

/** The first place at or below `wanted` where a card of `size` overlaps none of `boxes`; on a grid of 4 px. */
export function freePlace(wanted: Point, size: Size, boxes: readonly Box[]): Point {
  const x = Math.round(wanted.x / 4) * 4;
  let y = Math.round(wanted.y / 4) * 4;
  for (let tries = 0; tries <= boxes.length; tries += 1) {
    const inTheWay = boxes.find(
      (box) =>
        x < box.x + box.width + GAP &&
        x + size.width + GAP > box.x &&
        y < box.y + box.height + GAP &&
        y + size.height + GAP > box.y,
    );
    if (!inTheWay) break;
    y = Math.ceil((inTheWay.y + inTheWay.height + GAP) / 4) * 4;
  }
  return { x, y };
}
