import type { Point } from '../../plan/edits/point.ts';
import { CARD, ENTRY_Y, portY } from './card-geometry.ts';
import type { Scene, SceneWire } from './read-scene.ts';
import { routeWire } from './route-wire.ts';

/** The corners of a wire of a scene from its port to the card it leads to; empty when the scene does not hold one of them. */
export function wireRoute(scene: Scene, wire: SceneWire): Point[] {
  const from = scene.places.get(wire.source);
  const to = scene.places.get(wire.target);
  const row = scene.models.get(wire.source)?.rows.findIndex(({ id }) => id === wire.exit) ?? -1;
  if (!from || !to || row < 0) return [];
  return routeWire(
    { x: from.x + CARD.width, y: from.y + portY(row) },
    { x: to.x, y: to.y + ENTRY_Y },
    wire.lane,
    scene.boxes,
  );
}
