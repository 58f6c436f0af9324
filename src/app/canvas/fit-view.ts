import type { Viewport } from '@xyflow/react';
import type { Size } from '../../exchange/picture/card-geometry.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import { freeScreen } from './free-screen.ts';

/**
 * The view that shows a box of the canvas as large as it fits, at most at 100 %, in the middle of what the toolbar, the zoom
 * control and panels over the canvas leave of the screen; `share` is how much of that it may fill.
 */
export function fitView(box: Box, screen: Size, covers: readonly Box[], leastZoom: number, share = 1): Viewport {
  const { left, top, right, bottom } = freeScreen(screen, covers);
  const fits = Math.min((right - left) / box.width, (bottom - top) / box.height) * share;
  const zoom = Math.max(leastZoom, Math.min(1, fits));
  return {
    x: (left + right) / 2 - (box.x + box.width / 2) * zoom,
    y: (top + bottom) / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}
