import type { Point } from '../../plan/edits/point.ts';
import { frameBox, type FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { liesOn } from '../../exchange/picture/lies-on.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';

/**
 * The groups that a drag changes: a step dropped with its middle in the frame of another group goes into it, one that no longer
 * touches its own frame leaves it (null). Steps that move with all of their group stay in it.
 */
export function dropGroups(scene: FoldedScene, moves: ReadonlyMap<string, Point>): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  const frames = scene.frames.flatMap((frame) => {
    const staying = frame.steps.filter((step) => !moves.has(step));
    if (staying.length === 0) return [];
    return [{ ...frame, box: frameBox(staying, (step) => scene.places.get(step), scene.steps) }];
  });
  for (const [step, place] of moves) {
    const size = scene.steps.get(step)?.size;
    if (!size) continue;
    const card = { ...place, ...size };
    const own = frames.find((frame) => frame.steps.includes(step));
    const inside = frames.find((frame) => !frame.steps.includes(step) && holdsMiddle(frame.box, card));
    const isWhole = !own && scene.frames.some((frame) => frame.steps.includes(step));
    if (isWhole || (own && holdsMiddle(own.box, card))) continue;
    if (inside) changes.set(step, inside.id);
    else if (own && !liesOn(own.box, card)) changes.set(step, null);
  }
  return changes;
}

const holdsMiddle = (box: Box, card: Box): boolean => {
  const x = card.x + card.width / 2;
  const y = card.y + card.height / 2;
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
};
