/** Something that needs a place of its own among others along one line. */
export interface Lane {
  readonly low: number;
  readonly high: number;
  readonly wanted: number;
}

/** The most and the least distance between two neighbours, in px: as much as there is room for. */
const MOST = 10;
const LEAST = 2;

/** How often a lane without room changes sides with the next one before it gives up. */
const MOST_SWAPS = 12;

/**
 * A place for each lane between its `low` and `high`, so that those that run `beside` each other (by index, named on both sides)
 * keep a distance. They stay in the order given unless `mayTurn` and there is no room otherwise; only where there is none at all
 * do some lie on each other.
 */
export function spreadLanes(lanes: readonly Lane[], beside: readonly (readonly number[])[], mayTurn = false): number[] {
  const neighbours = lanes.map((lane, index) =>
    beside[index]!.filter((other) => other < index && lane.high - lanes[other]!.low >= LEAST),
  );
  const places = lanes.map(({ wanted }) => wanted);
  // What is crowded in one place must not crowd the rest.
  for (const group of connected(neighbours)) {
    if (group.length === 1) continue;
    const found = spreadGroup(group, lanes, beside, mayTurn);
    group.forEach((lane) => {
      places[lane] = found.get(lane)!;
    });
  }
  return places;
}

function spreadGroup(
  group: readonly number[],
  lanes: readonly Lane[],
  beside: readonly (readonly number[])[],
  mayTurn: boolean,
): Map<number, number> {
  const order = [...group];
  const rank = new Map(order.map((lane, at) => [lane, at]));
  let places: number[] = [];
  let crowded = -1;
  for (let swaps = 0; swaps <= (mayTurn ? MOST_SWAPS : 0); swaps += 1) {
    const members = order.map((lane) => lanes[lane]!);
    // Two that cannot keep apart at all must not keep the others from it.
    const near = order.map((lane, at) => {
      const before: number[] = [];
      for (const other of beside[lane]!) {
        const place = rank.get(other);
        if (place !== undefined && place < at && members[at]!.high - members[place]!.low >= LEAST) before.push(place);
      }
      return before;
    });
    for (let distance = MOST; distance >= LEAST; distance -= 1) {
      places = spread(members, near, distance);
      crowded = places.findIndex((place, at) => place < members[at]!.low - 0.001);
      if (crowded < 0) return new Map(order.map((lane, at) => [lane, places[at]!]));
    }
    const next = near.findIndex((before) => before.includes(crowded));
    if (next < 0) break;
    order.splice(next, 0, ...order.splice(crowded, 1));
    order.forEach((lane, at) => rank.set(lane, at));
  }
  return new Map(order.map((lane, at) => [lane, Math.max(places[at] ?? 0, lanes[lane]!.low)]));
}

/** The lanes that touch each other in any number of steps, each group in the order given. */
function connected(neighbours: readonly (readonly number[])[]): number[][] {
  const root = neighbours.map((_, index) => index);
  const rootOf = (lane: number): number => {
    let at = lane;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  neighbours.forEach((others, lane) => {
    for (const other of others) root[rootOf(lane)] = rootOf(other);
  });
  const groups = new Map<number, number[]>();
  neighbours.forEach((_, lane) => {
    const key = rootOf(lane);
    const group = groups.get(key);
    if (group) group.push(lane);
    else groups.set(key, [lane]);
  });
  return [...groups.values()];
}

function spread(lanes: readonly Lane[], neighbours: readonly (readonly number[])[], distance: number): number[] {
  const places: number[] = [];
  lanes.forEach(({ wanted, low }, at) => {
    let place = Math.max(wanted, low);
    for (const other of neighbours[at]!) place = Math.max(place, places[other]! + distance);
    places.push(place);
  });
  const most = lanes.map(({ high }) => high);
  for (let at = lanes.length - 1; at >= 0; at -= 1) {
    places[at] = Math.min(places[at]!, most[at]!);
    for (const other of neighbours[at]!) most[other] = Math.min(most[other]!, places[at]! - distance);
  }
  return places;
}
