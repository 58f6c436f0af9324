import { CARD } from '../../exchange/picture/card-geometry.ts';
import type { Point } from '../../plan/edits/point.ts';

const GAP = 64;

/** Where a card put into a wire stands, and what must move right so that it has room: the target and all that stands right of it. */
export function makeRoom(
  places: ReadonlyMap<string, Point>,
  from: string,
  to: string,
): { at: Point; shifts: Record<string, Point> } {
  const source = places.get(from) ?? { x: 0, y: 0 };
  const target = places.get(to) ?? source;
  const shifts: Record<string, Point> = {};
  const left = source.x + CARD.width + GAP;
  const missing = left + CARD.width + GAP - target.x;
  // A wire that leads back has its room elsewhere: the new card stands under the source.
  if (target.x <= source.x) return { at: { x: left, y: source.y + 40 }, shifts };
  if (missing > 0) {
    for (const [id, place] of places) if (place.x >= target.x) shifts[id] = { x: place.x + missing, y: place.y };
  }
  const spare = Math.max(0, -missing);
  return { at: { x: left + Math.round(spare / 2), y: target.y }, shifts };
}
