import { kindOf, type Kinds } from '../../engine/kind.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { newStep } from '../../plan/edits/new-step.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import { CARD, cardSize, portY, type Size } from '../../exchange/picture/card-geometry.ts';
import { cardRows } from '../../exchange/picture/card-rows.ts';
import { stepPlaces } from '../../exchange/picture/step-places.ts';
import { freePlace } from '../document/free-place.ts';
import { makeRoom } from '../document/make-room.ts';

const BELOW = 24;

/** Where the canvas will draw a new step that follows a way, beside the other steps the way's step leads to; below all without one. */
export function placeAfter(plan: Plan, kinds: Kinds, flowId: string, from: WireStart | null, kind: string): Point {
  const places = stepPlaces(plan, kinds, flowId);
  const boxes = boxesOf(plan, kinds, flowId, places);
  const source = from ? places.get(from.step) : undefined;
  const node = from ? plan.flows[flowId]?.nodes[from.step] : undefined;
  if (!from || !source || !node) return placeBelow(plan, kinds, flowId);
  const size = sizeOfNew(plan, kinds, flowId, kind);
  const row = cardRows(kindOf(kinds, node.kind), node, plan).findIndex(({ id }) => id === from.exit);
  const beside = Object.values(node.next)
    .map((id) => places.get(id)?.x ?? -Infinity)
    .filter((x) => x > source.x + CARD.width + 24);
  const x = beside.length > 0 ? Math.min(...beside) : source.x + CARD.width + 88;
  return freePlace({ x, y: source.y + (row > 0 ? portY(row) - portY(0) : 0) }, size, boxes);
}

/** Where the canvas will draw the first of new steps that stand below all others. */
export function placeBelow(plan: Plan, kinds: Kinds, flowId: string): Point {
  const boxes = boxesOf(plan, kinds, flowId, stepPlaces(plan, kinds, flowId));
  return { x: 0, y: Math.ceil((Math.max(0, ...boxes.map(({ y, height }) => y + height)) + BELOW) / 4) * 4 };
}

/** Where the canvas will draw a step that is put into a wire, and which steps move to make room for it. */
export function placeInWire(
  plan: Plan,
  kinds: Kinds,
  flowId: string,
  from: WireStart,
  kind: string,
): { readonly at: Point; readonly shifts: Readonly<Record<string, Point>> } {
  const places = stepPlaces(plan, kinds, flowId);
  const target = plan.flows[flowId]?.nodes[from.step]?.next[from.exit] ?? from.step;
  const { at, shifts } = makeRoom(places, from.step, target);
  const moved = new Map([...places, ...Object.entries(shifts)]);
  return { at: freePlace(at, sizeOfNew(plan, kinds, flowId, kind), boxesOf(plan, kinds, flowId, moved)), shifts };
}

const sizeOfNew = (plan: Plan, kinds: Kinds, flowId: string, kind: string): Size =>
  cardSize(kindOf(kinds, kind), newStep(plan, kinds, flowId, { kind }).step, plan);

const boxesOf = (plan: Plan, kinds: Kinds, flowId: string, places: ReadonlyMap<string, Point>) =>
  Object.entries(plan.flows[flowId]?.nodes ?? {}).map(([id, step]) => ({
    ...(places.get(id) ?? { x: 0, y: 0 }),
    ...cardSize(kindOf(kinds, step.kind), step, plan),
  }));
