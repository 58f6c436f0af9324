import type { Size } from '../../exchange/picture/card-geometry.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import type { Point } from '../../plan/edits/point.ts';

const GAP = 24;

/** The first place at or below `wanted` where a card of `size` overlaps none of `boxes`; on a grid of 4 px. */
export function freePlace(wanted: Point, size: Size, boxes: readonly Box[]): Point {
  const x = Math.round(wanted.x / 4) * 4;
  let y = Math.round(wanted.y / 4) * 4;
  for (let tries = 0; tries <= boxes.length; tries += 1) {
    const inTheWay = boxes.find((box) => isInTheWay(box, { x, y }, size));
    if (!inTheWay) break;
    y = Math.ceil((inTheWay.y + inTheWay.height + GAP) / 4) * 4;
  }
  return { x, y };
}

/** How many boxes around a place are looked at: beyond those it is no longer near. */
const MOST_NEAR = 40;

/** The place nearest to `wanted` where something of `size` keeps clear of `boxes`, on a grid of 4 px: in any direction. */
export function nearestFreePlace(wanted: Point, size: Size, boxes: readonly Box[]): Point {
  const at = { x: wanted.x + size.width / 2, y: wanted.y + size.height / 2 };
  const far = (box: Box) => Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y);
  const near = boxes.toSorted((one, other) => far(one) - far(other)).slice(0, MOST_NEAR);
  const up = (value: number) => Math.ceil(value / 4) * 4;
  const down = (value: number) => Math.floor(value / 4) * 4;
  const round = (value: number) => Math.round(value / 4) * 4;
  // The nearest free place is as wanted, or touches the clearance of a box at one side or two.
  const sides = (first: number, from: (box: Box) => number, length: (box: Box) => number, own: number): number[] => [
    round(first),
    ...near.flatMap((box) => [down(from(box) - own - GAP), up(from(box) + length(box) + GAP)]),
  ];
  const xs = sides(
    wanted.x,
    (box) => box.x,
    (box) => box.width,
    size.width,
  );
  const ys = sides(
    wanted.y,
    (box) => box.y,
    (box) => box.height,
    size.height,
  );
  const places = xs
    .flatMap((x) => ys.map((y) => ({ x, y, far: Math.hypot(x - wanted.x, y - wanted.y) })))
    .sort((one, other) => one.far - other.far);
  const found = places.find(({ x, y }) => !near.some((box) => isInTheWay(box, { x, y }, size)));
  return found ? { x: found.x, y: found.y } : freePlace(wanted, size, boxes);
}

const isInTheWay = (box: Box, { x, y }: Point, size: Size): boolean =>
  x < box.x + box.width + GAP &&
  x + size.width + GAP > box.x &&
  y < box.y + box.height + GAP &&
  y + size.height + GAP > box.y;
