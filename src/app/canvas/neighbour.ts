import type { Scene } from '../../exchange/picture/read-scene.ts';
import type { Point } from '../../plan/edits/point.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The card an arrow key goes to: right along the first wire, left back along one, up and down among the cards that share a
 * predecessor, else to the nearest card that way. Undefined when there is none.
 */
export function neighbour(
  { places, wires }: Pick<Scene, 'places' | 'wires'>,
  from: string,
  direction: Direction,
): string | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  const leadsHere = wires
    .filter(({ source, target }) => target === from && source !== from)
    .map(({ source }) => source);
  if (direction === 'right')
    return wires.find(({ source }) => source === from)?.target ?? nearest(places, from, direction);
  if (direction === 'left') return nearestOf(leadsHere, places, here) ?? nearest(places, from, direction);
  const siblings = wires
    .filter(({ source, target }) => leadsHere.includes(source) && target !== from)
    .map(({ target }) => target)
    .filter((id) => isThatWay(places.get(id), here, direction));
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
