import type { Point } from '../../plan/edits/point.ts';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';

/** The moves of steps that moves of cards mean: the card of a collapsed group takes all its steps along. */
export function cardMoves(scene: FoldedScene, places: Iterable<readonly [string, Point]>): Record<string, Point> {
  const moves: Record<string, Point> = {};
  for (const [id, to] of places) {
    const group = scene.folded.get(id);
    if (!group) {
      if (scene.steps.has(id)) moves[id] = to;
      continue;
    }
    const from = scene.places.get(id)!;
    for (const step of group.members) {
      const place = scene.stepPlaces.get(step)!;
      moves[step] = { x: place.x + to.x - from.x, y: place.y + to.y - from.y };
    }
  }
  return moves;
}
