import { boundsOf } from '../../exchange/picture/bounds-of.ts';
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

/** The place nearest to `wanted` where something of `size` keeps clear of `boxes`, on a grid of 4 px: in any direction. */
export function nearestFreePlace(wanted: Point, size: Size, boxes: readonly Box[]): Point {
  const at = { x: round(wanted.x), y: round(wanted.y) };
  const by = freeMove([{ ...at, ...size }], boxes);
  return { x: at.x + by.x, y: at.y + by.y };
}

/** Beyond so many pairs things are looked at as one, so that a copy of a whole large flow is there at once. */
const MOST_PAIRS = 20_000;

/** The shortest move on a grid of 4 px by which `things`, all together, come clear of `boxes`: of two that are as short the one down. */
export function freeMove(things: readonly Box[], boxes: readonly Box[]): Point {
  const all = things.length * boxes.length > MOST_PAIRS ? [boundsOf(things)!] : things;
  // A move between both sides of a bar brings one thing too near to one box.
  const bars = all.flatMap((thing) =>
    boxes.map((box) => ({
      left: down(box.x - thing.x - thing.width - GAP),
      right: up(box.x + box.width + GAP - thing.x),
      top: down(box.y - thing.y - thing.height - GAP),
      bottom: up(box.y + box.height + GAP - thing.y),
    })),
  );
  const byTop = bars.toSorted((one, other) => one.top - other.top);
  const byBottom = bars.toSorted((one, other) => other.bottom - one.bottom);
  // The shortest move is along one axis, or touches a box at its side.
  const xs = [...new Set([0, ...bars.flatMap(({ left, right }) => [left, right])])].sort(
    (one, other) => Math.abs(one) - Math.abs(other),
  );
  let best = { x: 0, y: 0, far: Infinity };
  for (const x of xs) {
    if (Math.abs(x) >= best.far) break;
    const isMet = ({ left, right }: { left: number; right: number }) => left < x && x < right;
    let y = 0;
    for (const bar of byTop) if (isMet(bar) && bar.top < y && y < bar.bottom) y = bar.bottom;
    let above = 0;
    for (const bar of byBottom) if (isMet(bar) && bar.top < above && above < bar.bottom) above = bar.top;
    if (-above < y) y = above;
    const far = Math.hypot(x, y);
    if (far < best.far) best = { x, y, far };
  }
  return { x: best.x, y: best.y };
}

const up = (value: number) => Math.ceil(value / 4) * 4;
const down = (value: number) => Math.floor(value / 4) * 4;
const round = (value: number) => Math.round(value / 4) * 4;

const isInTheWay = (box: Box, { x, y }: Point, size: Size): boolean =>
  x < box.x + box.width + GAP &&
  x + size.width + GAP > box.x &&
  y < box.y + box.height + GAP &&
  y + size.height + GAP > box.y;
