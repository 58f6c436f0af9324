import type { Kinds } from '../../engine/kind.ts';
import { kindOf } from '../../engine/kind.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Flow } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { cardSize, CARD } from './card-geometry.ts';

const COLUMN = CARD.width + 88;
const GAP = 32;

/** Where every step of a flow sits: as the layout says; steps without a place stand in columns by their distance from the start. */
export function stepPlaces(plan: Plan, kinds: Kinds, flowId: string): Map<string, Point> {
  const flow = plan.flows[flowId];
  const places = new Map<string, Point>();
  if (!flow) return places;
  const known = plan.layout.flows[flowId]?.positions ?? {};
  const missing: string[] = [];
  for (const id of Object.keys(flow.nodes)) {
    const place = known[id];
    if (!place) missing.push(id);
    else places.set(id, place);
  }
  if (missing.length === 0) return places;
  const height = (id: string) => cardSize(kindOf(kinds, flow.nodes[id]!.kind), flow.nodes[id]!, plan).height;
  const lowest = Math.max(0, ...[...places].map(([id, place]) => place.y + height(id) + GAP));
  const depths = depthsFromStart(flow);
  const columns = new Map<number, number>();
  for (const id of missing.sort((left, right) => depths.get(left)! - depths.get(right)!)) {
    const depth = depths.get(id)!;
    const y =
      columns.get(depth) ?? (places.size === 0 || missing.length === Object.keys(flow.nodes).length ? 0 : lowest);
    const step = flow.nodes[id]!;
    places.set(id, { x: depth * COLUMN, y });
    columns.set(depth, y + cardSize(kindOf(kinds, step.kind), step, plan).height + GAP);
  }
  return places;
}

/** Steps from the start, counted along wires; what the start does not reach stands in a column of its own after the last. */
function depthsFromStart(flow: Flow): Map<string, number> {
  const depths = new Map<string, number>(Object.hasOwn(flow.nodes, flow.start) ? [[flow.start, 0]] : []);
  const open = [...depths.keys()];
  for (let at = 0; at < open.length; at += 1) {
    const id = open[at]!;
    for (const target of Object.values(flow.nodes[id]!.next)) {
      if (depths.has(target) || !Object.hasOwn(flow.nodes, target)) continue;
      depths.set(target, depths.get(id)! + 1);
      open.push(target);
    }
  }
  const after = Math.max(-1, ...depths.values()) + 1;
  for (const id of Object.keys(flow.nodes)) if (!depths.has(id)) depths.set(id, after);
  return depths;
}
