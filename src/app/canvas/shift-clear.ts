import type { Size } from '../../exchange/picture/card-geometry.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import { freeScreen, GAP, isAlongSide } from './free-screen.ts';

/**
 * How far the view moves so that a card is seen, in px of the screen: inside the edges, beside panels that lie over the canvas
 * along a side, and off whatever covers a corner. Nothing moves when the card is clear; a card too large shows its top left.
 */
export function shiftClear(card: Box, screen: Size, covers: readonly Box[]): { x: number; y: number } {
  const free = freeScreen(screen, covers);
  const corners = covers.filter((cover) => !isAlongSide(cover, screen));
  const into = (from: number, to: number, least: number, most: number) =>
    from < least ? least - from : to > most ? Math.max(least - from, most - to) : 0;
  let x = into(card.x, card.x + card.width, free.left, free.right);
  let y = into(card.y, card.y + card.height, free.top, free.bottom);
  for (const corner of corners) {
    const right = card.x + x + card.width - (corner.x - GAP);
    const below = card.y + y + card.height - (corner.y - GAP);
    if (right <= 0 || below <= 0 || card.x + x >= corner.x + corner.width || card.y + y >= corner.y + corner.height)
      continue;
    const fitsLeft = card.x + x - right >= free.left;
    const fitsUp = card.y + y - below >= free.top;
    if (fitsUp && (below <= right || !fitsLeft)) y -= below;
    else if (fitsLeft) x -= right;
  }
  return { x, y };
}
