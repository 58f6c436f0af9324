import type { Scene, SceneWire } from '../../exchange/picture/read-scene.ts';

/** A part of the canvas by its sides, in canvas units. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cards and wires that React Flow is told of. */
export interface NearPart {
  readonly cards: ReadonlySet<string>;
  readonly wires: readonly SceneWire[];
}

/** The whole canvas. */
export const EVERYWHERE: Area = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** The area begins and ends at multiples of this, at least the second beyond what is seen: so it changes once in many moves. */
const GRID = 640;
const BEYOND = 240;

/** The area around what a screen of a size shows under a view, as React Flow has it: an offset in px and a zoom. */
export function areaAround([x, y, zoom]: readonly [number, number, number], width: number, height: number): Area {
  const down = (value: number) => Math.floor((value - BEYOND) / GRID) * GRID;
  const up = (value: number) => Math.ceil((value + BEYOND) / GRID) * GRID;
  return {
    left: down(-x / zoom),
    right: up((width - x) / zoom),
    top: down(-y / zoom),
    bottom: up((height - y) / zoom),
  };
}

/** True when two areas are the same. */
export const sameArea = (one: Area, other: Area): boolean =>
  one === other ||
  (one.left === other.left && one.right === other.right && one.top === other.top && one.bottom === other.bottom);

/** What of a scene lies in an area, with `kept` cards wherever they are, the wires of all these, and the cards at their ends. */
export function nearPart(scene: Scene, area: Area, kept: ReadonlySet<string>): NearPart {
  const near = new Set(kept);
  for (const [id, { size }] of scene.models) {
    const { x, y } = scene.places.get(id)!;
    if (x < area.right && x + size.width > area.left && y < area.bottom && y + size.height > area.top) near.add(id);
  }
  const wires = scene.wires.filter(
    ({ source, target, route }) => near.has(source) || near.has(target) || passes(route, area),
  );
  const cards = new Set(near);
  for (const { source, target } of wires) cards.add(source).add(target);
  return { cards, wires };
}

/** True when some piece of a route in right angles passes an area. */
function passes(route: SceneWire['route'], area: Area): boolean {
  for (let at = 1; at < route.length; at += 1) {
    const from = route[at - 1]!;
    const to = route[at]!;
    if (
      Math.min(from.x, to.x) < area.right &&
      Math.max(from.x, to.x) > area.left &&
      Math.min(from.y, to.y) < area.bottom &&
      Math.max(from.y, to.y) > area.top
    )
      return true;
  }
  return false;
}
