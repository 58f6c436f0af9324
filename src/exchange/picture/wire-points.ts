import type { Point } from '../../plan/edits/point.ts';

/** The middle of a wire's longest straight piece: where its "+" sits. */
export function middleOf(points: readonly Point[]): Point {
  let longest = -1;
  let middle: Point = points[0] ?? { x: 0, y: 0 };
  for (let at = 1; at < points.length; at += 1) {
    const from = points[at - 1]!;
    const to = points[at]!;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length <= longest) continue;
    longest = length;
    middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }
  return middle;
}

/** How far a point is from a wire, in px. */
export function distanceToWire(point: Point, points: readonly Point[]): number {
  let least = Infinity;
  for (let at = 1; at < points.length; at += 1) {
    const from = points[at - 1]!;
    const to = points[at]!;
    const x = Math.max(Math.min(from.x, to.x), Math.min(point.x, Math.max(from.x, to.x)));
    const y = Math.max(Math.min(from.y, to.y), Math.min(point.y, Math.max(from.y, to.y)));
    least = Math.min(least, Math.hypot(point.x - x, point.y - y));
  }
  return least;
}
