import { overlaps } from './overlaps.ts';

/** An upright line that wires to one card share between two columns of cards, and where wires leave it to either side. */
export interface Trunk {
  readonly net: string;
  /** Where it may stand, and from where to where it runs. */
  readonly low: number;
  readonly high: number;
  readonly top: number;
  readonly bottom: number;
  readonly ends: readonly { readonly y: number; readonly side: 'left' | 'right' }[];
}

/** Trunks nearer than this, end to end, keep apart like ones that run side by side, in px. */
const NEAR = 8;
/** A wire on another's line is worse than any crossing; so is a trunk on the wrong side of where it may stand. */
const MEETING_COST = 100;
const WRONG_SIDE_COST = 1000;
const WRONG_SIDE = 60;
const MOST_PASSES = 6;

/** For each trunk the indexes of those that pass it, so that the two cannot stand at one place. */
export const trunksBeside = (trunks: readonly Trunk[]): number[][] =>
  overlaps(trunks.map(({ low, high, top, bottom }) => ({ left: low, right: high, top, bottom: bottom + NEAR })));

/** The indexes of the trunks from left to right in an order with few crossings; `beside` as `trunksBeside` has it. */
export function orderTrunks(trunks: readonly Trunk[], beside: readonly (readonly number[])[]): number[] {
  const count = trunks.length;
  if (count < 2) return trunks.map((_, index) => index);
  const gains = gainsOf(trunks, beside);
  const order: number[] = [];
  for (let next = 0; next < count; next += 1) {
    // Putting it last costs all others before it; each step to the left turns one pair around.
    let sum = 0;
    let least = 0;
    let best = order.length;
    for (let at = order.length - 1; at >= 0; at -= 1) {
      sum += gains[next * count + order[at]!]!;
      if (sum < least) {
        least = sum;
        best = at;
      }
    }
    order.splice(best, 0, next);
  }
  for (let pass = 0, better = true; better && pass < MOST_PASSES; pass += 1) better = moveEach(order, gains);
  return order;
}

/** At `one * count + other`: how much more it costs to have `one` to the left of `other` than to its right. */
function gainsOf(trunks: readonly Trunk[], beside: readonly (readonly number[])[]): Int32Array {
  const count = trunks.length;
  const gains = new Int32Array(count * count);
  const middles = Float64Array.from(trunks, ({ low, high }) => (low + high) / 2);
  for (let one = 0; one < count; one += 1) {
    const middle = middles[one]!;
    for (let other = 0; other < count; other += 1) {
      if (middle > middles[other]! + WRONG_SIDE) gains[one * count + other] = WRONG_SIDE_COST;
      else if (middles[other]! > middle + WRONG_SIDE) gains[one * count + other] = -WRONG_SIDE_COST;
    }
    for (const other of beside[one]!)
      gains[one * count + other]! += crossings(trunks[one]!, trunks[other]!) - crossings(trunks[other]!, trunks[one]!);
  }
  return gains;
}

/** Moves each one to its best place among the others; true when that made anything better. */
function moveEach(order: number[], gains: Int32Array): boolean {
  const count = order.length;
  let better = false;
  for (const one of order.slice()) {
    const from = order.indexOf(one);
    let best = from;
    let least = 0;
    for (const step of [-1, 1]) {
      let sum = 0;
      for (let at = from + step; at >= 0 && at < order.length; at += step) {
        sum += gains[one * count + order[at]!]! * -step;
        if (sum < least) {
          least = sum;
          best = at;
        }
      }
    }
    if (best === from) continue;
    order.splice(from, 1);
    order.splice(best, 0, one);
    better = true;
  }
  return better;
}

/** What crosses or meets when `one` stands to the left of `other`, which it passes. */
function crossings(one: Trunk, other: Trunk): number {
  let cost = 0;
  for (const end of one.ends) {
    if (end.side !== 'right') continue;
    if (end.y > other.top && end.y < other.bottom) cost += 1;
    if (other.ends.some(({ y, side }) => side === 'left' && Math.abs(y - end.y) < 3)) cost += MEETING_COST;
  }
  for (const end of other.ends) if (end.side === 'left' && end.y > one.top && end.y < one.bottom) cost += 1;
  return cost;
}
