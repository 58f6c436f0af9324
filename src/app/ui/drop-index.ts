/**
 * Where a dragged row lands: its index after the move, for rows given by their middles in px from top to bottom, and the pointer at `y`.
 */
export function dropIndex(middles: readonly number[], from: number, y: number): number {
  const above = middles.filter((middle, index) => index !== from && middle < y).length;
  return Math.min(above, Math.max(0, middles.length - 1));
}
