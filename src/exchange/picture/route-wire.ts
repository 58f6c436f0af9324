import type { Point } from '../../plan/edits/point.ts';

/** A card in the way. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a wire leaves a card before it may turn, and how far it stays off others. */
const STUB = 20;
const CLEAR = 14;
/** A turn costs as much as this many px, a pass behind a card as much as that many. */
const TURN_COST = 24;
const HIT_COST = 4000;
/** How far around its ends a wire looks for cards, and how many ways around them it tries. */
const REACH = 600;
const MOST_CHANNELS = 12;

/**
 * The corners of a wire from a port (leaving to the right) to a head (entering from the left) in right angles, around the cards
 * in its way where it can. `lane` spreads wires that leave one card, in px beyond the stub.
 */
export function routeWire(from: Point, to: Point, lane: number, boxes: readonly Box[]): Point[] {
  const out = from.x + STUB + lane;
  const into = to.x - STUB;
  const top = Math.min(from.y, to.y);
  const bottom = Math.max(from.y, to.y);
  if (Math.abs(from.y - to.y) < 1 && to.x >= from.x && hits(from, to, boxes) === 0) return [from, to];

  const near = boxes.filter(
    (box) =>
      box.x < Math.max(out, to.x) + REACH &&
      box.x + box.width > Math.min(from.x, into) - REACH &&
      box.y < bottom + REACH &&
      box.y + box.height > top - REACH,
  );
  const candidates: Point[][] = [];
  if (into >= out - lane) {
    const bends = [bend(from, Math.min(out, into), to), bend(from, Math.max(into - lane / 2, from.x + STUB), to)];
    const free = bends.find((points) =>
      points.every((point, at) => at === 0 || hits(points[at - 1]!, point, near) === 0),
    );
    if (free) return free;
    candidates.push(...bends);
  }
  // Around: over or under whatever stands between, or between two cards there.
  const left = Math.min(out, into) - CLEAR;
  const right = Math.max(out, into) + CLEAR;
  const between = near.filter((box) => box.x < right && box.x + box.width > left);
  const channels = new Set([top - CLEAR - lane, bottom + CLEAR + lane]);
  for (const box of between) {
    channels.add(box.y - CLEAR - lane / 2);
    channels.add(box.y + box.height + CLEAR + lane / 2);
  }
  const turnIn = Math.max(into - lane / 2, to.x - STUB - 12);
  // In a large flow there are many ways around; the nearest few are enough, and keep a wire's price small.
  const detour = (y: number) => Math.abs(y - from.y) + Math.abs(y - to.y);
  const nearest = [...channels].sort((one, other) => detour(one) - detour(other)).slice(0, MOST_CHANNELS);
  for (const y of nearest) candidates.push(around(from, out, y, turnIn, to));

  let best = candidates[0]!;
  let least = Infinity;
  for (const points of candidates) {
    const price = cost(points, near, least);
    if (price < least) {
      least = price;
      best = points;
    }
  }
  return best;
}

const bend = (from: Point, x: number, to: Point): Point[] => [from, { x, y: from.y }, { x, y: to.y }, to];

const around = (from: Point, out: number, y: number, into: number, to: Point): Point[] => [
  from,
  { x: out, y: from.y },
  { x: out, y },
  { x: into, y },
  { x: into, y: to.y },
  to,
];

function cost(points: readonly Point[], boxes: readonly Box[], least: number): number {
  let sum = points.length * TURN_COST;
  for (let at = 1; at < points.length; at += 1)
    sum += Math.abs(points[at]!.x - points[at - 1]!.x) + Math.abs(points[at]!.y - points[at - 1]!.y);
  for (let at = 1; at < points.length && sum < least; at += 1)
    sum += HIT_COST * hits(points[at - 1]!, points[at]!, boxes);
  return sum;
}

/** How many cards a straight piece passes behind, a hair's breadth inside their edges. */
function hits(from: Point, to: Point, boxes: readonly Box[]): number {
  const left = Math.min(from.x, to.x);
  const right = Math.max(from.x, to.x);
  const top = Math.min(from.y, to.y);
  const bottom = Math.max(from.y, to.y);
  let count = 0;
  for (const box of boxes)
    if (right > box.x + 2 && left < box.x + box.width - 2 && bottom > box.y - 2 && top < box.y + box.height + 2)
      count += 1;
  return count;
}
