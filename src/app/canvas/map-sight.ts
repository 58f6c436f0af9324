import type { Box } from '../../exchange/picture/route-wire.ts';

/** What the small map shows: the canvas point at its top left corner, and how many canvas units a px of it stands for. */
export interface MapSight {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Canvas left free at each side, in px of the map. */
const EDGE = 5;

/** The sight of a map of a size, in px, that has all of a box in its middle. */
export function sightOf({ x, y, width, height }: Box, size: { width: number; height: number }): MapSight {
  const scale = Math.max(width / (size.width - 2 * EDGE), height / (size.height - 2 * EDGE), 1e-6);
  return {
    x: x + (width - size.width * scale) / 2,
    y: y + (height - size.height * scale) / 2,
    scale,
  };
}
