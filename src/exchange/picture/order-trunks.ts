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

/** True when two trunks pass each other, so that they cannot stand at one place. */
export const runsBeside = (one: Trunk, other: Trunk): boolean =>
  one.top < other.bottom + NEAR && other.top < one.bottom + NEAR && one.low < other.high && other.low < one.high;

/** The trunks from left to right in an order with few crossings. */
export function orderTrunks<T extends Trunk>(trunks: readonly T[]): T[] {
  if (trunks.length < 2) return [...trunks];
  const cost = trunks.map((one) => trunks.map((other) => (one === other ? 0 : costOfOrder(one, other))));
  const order: number[] = [];
  for (let next = 0; next < trunks.length; next += 1) {
    // Putting it last costs all others before it; each step to the left turns one pair around.
    let sum = 0;
    let least = 0;
    let best = order.length;
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const other = order[at]!;
      sum += cost[next]![other]! - cost[other]![next]!;
      if (sum < least) {
        least = sum;
        best = at;
      }
    }
    order.splice(best, 0, next);
  }
  for (let pass = 0, better = true; better && pass < MOST_PASSES; pass += 1) better = moveEach(order, cost);
  return order.map((index) => trunks[index]!);
}

/** Moves each one to its best place among the others; true when that made anything better. */
function moveEach(order: number[], cost: readonly (readonly number[])[]): boolean {
  let better = false;
  for (const one of order.slice()) {
    const from = order.indexOf(one);
    let best = from;
    let least = 0;
    for (const step of [-1, 1]) {
      let sum = 0;
      for (let at = from + step; at >= 0 && at < order.length; at += step) {
        const other = order[at]!;
        sum += (cost[one]![other]! - cost[other]![one]!) * -step;
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

/** What it costs to have `one` to the left of `other`. */
function costOfOrder(one: Trunk, other: Trunk): number {
  const wrong = (one.low + one.high) / 2 > (other.low + other.high) / 2 + WRONG_SIDE ? WRONG_SIDE_COST : 0;
  if (!runsBeside(one, other)) return wrong;
  let cost = wrong;
  for (const end of one.ends) {
    if (end.side !== 'right') continue;
    if (end.y > other.top && end.y < other.bottom) cost += 1;
    if (other.ends.some(({ y, side }) => side === 'left' && Math.abs(y - end.y) < 3)) cost += MEETING_COST;
  }
  for (const end of other.ends) if (end.side === 'left' && end.y > one.top && end.y < one.bottom) cost += 1;
  return cost;
}
