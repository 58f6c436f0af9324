import type { CardRow } from '../../exchange/picture/card-rows.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Flow } from '../../plan/entities.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The step an arrow key goes to: right along the first wire, left back along one, up and down among the steps that share a
 * predecessor, else to the nearest card that way. Undefined when there is none.
 */
export function neighbour(
  flow: Flow,
  places: ReadonlyMap<string, Point>,
  rowsOf: (step: string) => readonly CardRow[],
  from: string,
  direction: Direction,
): string | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  const follows = rowsOf(from).flatMap((row) => flow.nodes[from]?.next[row.id] ?? []);
  const leadsHere = Object.keys(flow.nodes).filter(
    (id) => id !== from && Object.values(flow.nodes[id]!.next).includes(from),
  );
  if (direction === 'right') return follows.find((id) => places.has(id)) ?? nearest(places, from, direction);
  if (direction === 'left') return nearestOf(leadsHere, places, here) ?? nearest(places, from, direction);
  const siblings = leadsHere
    .flatMap((id) => Object.values(flow.nodes[id]!.next))
    .filter((id) => id !== from && isThatWay(places.get(id), here, direction));
  return nearestOf(siblings, places, here) ?? nearest(places, from, direction);
}

const isThatWay = (there: Point | undefined, here: Point, direction: Direction): boolean => {
  if (!there) return false;
  switch (direction) {
    case 'left':
      return there.x < here.x - 20;
    case 'right':
      return there.x > here.x + 20;
    case 'up':
      return there.y < here.y - 1;
    case 'down':
      return there.y > here.y + 1;
  }
};

function nearest(places: ReadonlyMap<string, Point>, from: string, direction: Direction): string | undefined {
  const here = places.get(from)!;
  const upright = direction === 'up' || direction === 'down';
  const thatWay = [...places.keys()].filter((id) => id !== from && isThatWay(places.get(id), here, direction));
  return nearestOf(thatWay, places, here, upright ? { x: 3, y: 1 } : { x: 1, y: 3 });
}

function nearestOf(
  ids: readonly string[],
  places: ReadonlyMap<string, Point>,
  here: Point,
  weigh = { x: 1, y: 1 },
): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const id of ids) {
    const place = places.get(id);
    if (!place) continue;
    const far = Math.abs(place.x - here.x) * weigh.x + Math.abs(place.y - here.y) * weigh.y;
    if (far < least) {
      least = far;
      best = id;
    }
  }
  return best;
}
