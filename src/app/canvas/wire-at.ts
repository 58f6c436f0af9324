import type { Scene } from '../../exchange/picture/read-scene.ts';
import { distanceToWire } from '../../exchange/picture/wire-points.ts';
import type { Point } from '../../plan/edits/point.ts';

/** The wire nearest to a point, within `reach` px; `accepts` says which wires count. */
export function wireAt(
  scene: Scene,
  point: Point,
  reach: number,
  accepts: (wire: Scene['wires'][number]) => boolean,
): Scene['wires'][number] | undefined {
  let best: Scene['wires'][number] | undefined;
  let least = reach;
  for (const wire of scene.wires) {
    const from = scene.places.get(wire.source);
    const to = scene.places.get(wire.target);
    if (!from || !to || isFar(point, from, to)) continue;
    const far = distanceToWire(point, wire.route);
    // Whether it counts is asked last: the answer may cost a walk through the flow.
    if (far < least && accepts(wire)) {
      least = far;
      best = wire;
    }
  }
  return best;
}

/** How far a wire may swing out around cards. */
const SWING = 500;

const isFar = (point: Point, from: Point, to: Point): boolean =>
  point.x < Math.min(from.x, to.x) - SWING ||
  point.x > Math.max(from.x, to.x) + SWING ||
  point.y < Math.min(from.y, to.y) - SWING ||
  point.y > Math.max(from.y, to.y) + SWING;
