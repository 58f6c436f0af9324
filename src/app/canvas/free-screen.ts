import type { Size } from '../../exchange/picture/card-geometry.ts';
import type { Sides } from '../../exchange/picture/overlaps.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';

const EDGE = 32;
/** Below the toolbar. */
const TOP = 72;
/** Above the zoom control. */
const BOTTOM = 56;

/** How far what is looked at keeps from what covers the canvas, in px. */
export const GAP = 12;

/** What the toolbar, the zoom control and panels along a side of the canvas leave of it, in px of the screen. */
export function freeScreen(screen: Size, covers: readonly Box[]): Sides {
  const free = { left: EDGE, top: TOP, right: screen.width - EDGE, bottom: screen.height - BOTTOM };
  for (const cover of covers) {
    if (isAlongRight(cover, screen)) free.right = Math.min(free.right, cover.x - GAP);
    else if (isAlongBottom(cover, screen)) free.bottom = Math.min(free.bottom, cover.y - GAP);
  }
  return free;
}

/** Whether a cover lies along a side of the canvas, and not in a corner of it. */
export const isAlongSide = (cover: Box, screen: Size): boolean =>
  isAlongRight(cover, screen) || isAlongBottom(cover, screen);

const isAlongRight = (cover: Box, screen: Size): boolean => cover.height > screen.height * 0.6;
const isAlongBottom = (cover: Box, screen: Size): boolean => cover.width > screen.width * 0.6;
