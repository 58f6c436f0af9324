import type { Point } from '../../plan/edits/point.ts';

/** An SVG path through corners at right angles, each rounded by at most `radius`. */
export function roundedPath(points: readonly Point[], radius = 10): string {
  const [start, ...rest] = points;
  if (!start) return '';
  let path = `M${start.x},${start.y}`;
  let before = start;
  for (let at = 0; at < rest.length; at += 1) {
    const corner = rest[at]!;
    const after = rest[at + 1];
    if (!after) return `${path}L${corner.x},${corner.y}`;
    const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const enter = towards(corner, before, room);
    const leave = towards(corner, after, room);
    path += `L${enter.x},${enter.y}Q${corner.x},${corner.y} ${leave.x},${leave.y}`;
    before = corner;
  }
  return path;
}

const distance = (one: Point, other: Point) => Math.abs(one.x - other.x) + Math.abs(one.y - other.y);

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
