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

/** Where the map would take more than a sixth of the width or a fifth of the height, it would lie over the cards that are looked at. */
const LEAST_ROOM = { width: 1080, height: 620 } as const;

/** Whether the map is of use: there is room for it on a screen of a size in px, and not all of the flow is `seen` anyway. */
export function isMapOfUse(screen: { width: number; height: number }, flow: Box | undefined, seen: Box): boolean {
  if (screen.width < LEAST_ROOM.width || screen.height < LEAST_ROOM.height) return false;
  return (
    flow !== undefined &&
    (flow.x < seen.x ||
      flow.y < seen.y ||
      flow.x + flow.width > seen.x + seen.width ||
      flow.y + flow.height > seen.y + seen.height)
  );
}
