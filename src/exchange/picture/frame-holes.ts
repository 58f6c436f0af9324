import type { FoldedScene } from './fold-groups.ts';
import { liesOn } from './lies-on.ts';
import type { Box } from './route-wire.ts';

/** How far a frame keeps from a card that is not in its group, in px. */
const GAP = 10;

/**
 * What a frame leaves out: the cards that lie over it without being in its group, in px from its corner; those in the hand may be
 * on their way into it. The frame goes around them: moving them away would change places that somebody chose.
 */
export function frameHoles(
  steps: readonly string[],
  frame: Box,
  scene: FoldedScene,
  inHand?: ReadonlyMap<string, unknown>,
): readonly Box[] {
  const members = new Set(steps);
  const holes: Box[] = [];
  for (const [id, { size }] of scene.models) {
    if (members.has(id) || inHand?.has(id)) continue;
    const { x, y } = scene.places.get(id)!;
    if (!liesOn({ x, y, ...size }, frame)) continue;
    holes.push({
      x: x - GAP - frame.x,
      y: y - GAP - frame.y,
      width: size.width + 2 * GAP,
      height: size.height + 2 * GAP,
    });
  }
  return holes;
}
