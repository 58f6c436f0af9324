import { boundsOf } from '../../exchange/picture/bounds-of.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';

/** How far away a flow can be seen: two thousand steps in one view. */
const LEAST_ZOOM = 0.04;
export const MOST_ZOOM = 2;
/** What a phone leaves of its screen for the flow, in px. */
const LEAST_SCREEN = 300;

/** How far away a flow of these cards can be seen: further than most where it is one long row, so that all of it is seen. */
export function leastZoomOf(boxes: Iterable<Box>): number {
  const { width, height } = boundsOf(boxes) ?? { width: 0, height: 0 };
  return Math.min(LEAST_ZOOM, LEAST_SCREEN / Math.max(width, height));
}
