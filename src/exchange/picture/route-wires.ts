import type { Point } from '../../plan/edits/point.ts';
import { findWay } from './find-way.ts';
import { CLEAR, freeSpace, type FreeSpace } from './free-space.ts';
import { routeWire, type Box } from './route-wire.ts';
import { wireHeights, type WayOfWire } from './wire-heights.ts';
import { wireRuns } from './wire-runs.ts';
import { wireTrunks } from './wire-trunks.ts';

/** A wire to route: from its port to where it enters the card `target`; `lane` is for one that finds no way of its own. */
export interface WireToRoute {
  readonly id: string;
  readonly target: string;
  readonly from: Point;
  readonly to: Point;
  readonly lane: number;
}

/** How far beside the middle of its entry a bundle may enter a card, in px, tried one after the other. */
const ENTRY_SHIFTS = [6, -6, 10, -10];

/**
 * The corners of every wire of a flow, in right angles around the cards. Wires to one card join on their way; others keep apart,
 * and where two would lie on each other a bundle enters its card a little higher or lower.
 */
export function routeWires(wires: readonly WireToRoute[], boxes: readonly Box[]): Map<string, Point[]> {
  const space = freeSpace(boxes);
  const routes = new Map<string, Point[]>();
  const ways = new Map<string, Pick<WayOfWire, 'way'> & WireToRoute>();
  for (const wire of wires) {
    const way = wayOf(wire, space);
    if (way) ways.set(wire.id, { ...wire, way });
    else routes.set(wire.id, routeWire(wire.from, wire.to, wire.lane, boxes));
  }
  const entering = (wire: Pick<WayOfWire, 'way'> & WireToRoute, shift: number): WayOfWire => ({
    id: wire.id,
    net: wire.target,
    way: wire.way,
    ...wireRuns(wire.way, wire.from.y, wire.to.y + shift),
  });
  let runs = [...ways.values()].map((wire) => entering(wire, 0));
  for (const shift of [...ENTRY_SHIFTS, undefined]) {
    const { heights, clashes } = wireHeights(runs);
    const { xs, meetings } = wireTrunks(runs, heights);
    for (const wire of ways.values()) routes.set(wire.id, corners(wire, xs.get(wire.id)!, heights.get(wire.id)!));
    const moved = new Set([...clashes, ...meetings]);
    if (moved.size === 0 || shift === undefined) break;
    runs = runs.map((run) => (moved.has(run.net) ? entering(ways.get(run.id)!, shift) : run));
  }
  return routes;
}

function wayOf({ from, to }: WireToRoute, space: FreeSpace) {
  const start = space.cellAt('left', from.x + CLEAR.x, from.y);
  const goal = space.cellAt('right', to.x - CLEAR.x, to.y);
  return start && goal && findWay(start, goal, from.y, to.y);
}

function corners({ from, to }: WireToRoute, xs: readonly (number | undefined)[], heights: readonly number[]): Point[] {
  const points: Point[] = [from];
  xs.forEach((x, turn) => {
    if (x === undefined) return;
    points.push({ x, y: heights[turn]! }, { x, y: heights[turn + 1]! });
  });
  points.push({ x: to.x, y: heights.at(-1)! });
  return points;
}
