import type { Kinds } from '../../engine/kind.ts';
import { kindOf } from '../../engine/kind.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Flow } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { CARD, ENTRY_Y, portY } from './card-geometry.ts';
import { cardModel, type CardModel } from './card-model.ts';
import { wireObstacles, type PlacedNote } from './note-boxes.ts';
import type { Box } from './route-wire.ts';
import { routeWires } from './route-wires.ts';
import { safetyNetText } from './safety-net-text.ts';
import { stepPlaces } from './step-places.ts';
import { wireId } from './wire-id.ts';
import { wireLanes } from './wire-lanes.ts';

/** A flow as the canvas needs it, without selection and badges: made once for each state of the plan. */
export interface Scene {
  readonly flow: string;
  readonly models: ReadonlyMap<string, CardModel>;
  readonly places: ReadonlyMap<string, Point>;
  readonly boxes: readonly Box[];
  /** What the wires go around: the cards, and notes. */
  readonly obstacles: readonly Box[];
  readonly wires: readonly SceneWire[];
  readonly notes: readonly PlacedNote[];
}

/** One wire of a scene with its corners, and with how far beyond the stub it turns while a card is being moved, in px. */
export interface SceneWire {
  readonly id: string;
  readonly source: string;
  readonly exit: string;
  readonly target: string;
  readonly lane: number;
  readonly route: readonly Point[];
  readonly label: string;
}

/** Reads a flow into cards, places and wires; what did not change since `before` stays the same object. */
export function readScene(plan: Plan, kinds: Kinds, flowId: string, before?: Scene): Scene {
  const flow = plan.flows[flowId];
  const places = stepPlaces(plan, kinds, flowId);
  const netText = safetyNetText(plan, flowId);
  const models = new Map<string, CardModel>();
  for (const [id, step] of Object.entries(flow?.nodes ?? {})) {
    const model = cardModel(id, step, kindOf(kinds, step.kind), plan, flowId, netText, flow?.start === id);
    const old = before?.flow === flowId ? before.models.get(id) : undefined;
    models.set(id, old && sameModel(old, model) ? old : model);
  }
  const boxes = [...models].map(([id, { size }]) => ({ ...places.get(id)!, ...size }));
  const notes = Object.entries(plan.layout.flows[flowId]?.notes ?? {}).map(([id, note]) => ({ id, ...note }));
  const obstacles = wireObstacles(boxes, notes);
  return {
    flow: flowId,
    models,
    places,
    boxes,
    obstacles,
    wires: readWires(models, places, obstacles, flow?.nodes ?? {}, before?.flow === flowId ? before : undefined),
    notes,
  };
}

function readWires(
  models: ReadonlyMap<string, CardModel>,
  places: ReadonlyMap<string, Point>,
  obstacles: readonly Box[],
  nodes: Flow['nodes'],
  before: Scene | undefined,
): SceneWire[] {
  const wires: (Omit<SceneWire, 'lane' | 'route'> & { readonly from: Point; readonly to: Point })[] = [];
  for (const [id, step] of Object.entries(nodes)) {
    models.get(id)!.rows.forEach((row, index) => {
      const target = step.next[row.id];
      if (target === undefined || !models.has(target)) return;
      const way = row.key === undefined ? row.label : `press ${row.key}`;
      const place = places.get(id)!;
      const goal = places.get(target)!;
      wires.push({
        id: wireId({ step: id, exit: row.id }),
        source: id,
        exit: row.id,
        target,
        label: `${step.name}, ${way}, to ${nodes[target]!.name}`,
        from: { x: place.x + CARD.width, y: place.y + portY(index) },
        to: { x: goal.x, y: goal.y + ENTRY_Y },
      });
    });
  }
  const old = new Map(before?.wires.map((wire) => [wire.id, wire]));
  // Words change more often than places; then every wire stays where it is.
  const stays =
    before !== undefined &&
    old.size === wires.length &&
    sameBoxes(before.obstacles, obstacles) &&
    wires.every(({ id, from, to }) => isBetween(old.get(id)?.route, from, to));
  const lanes = stays
    ? undefined
    : wireLanes(wires.map((wire) => ({ ...wire, x: wire.from.x, fromY: wire.from.y, toY: wire.to.y })));
  const withLanes = wires.map((wire) => ({ ...wire, lane: lanes?.get(wire.id) ?? old.get(wire.id)?.lane ?? 0 }));
  const routes = stays ? undefined : routeWires(withLanes, obstacles);
  return withLanes.map(({ id, source, exit, target, label, lane }) => {
    const known = old.get(id)?.route;
    const route = routes?.get(id) ?? known!;
    return { id, source, exit, target, label, lane, route: known && samePoints(known, route) ? known : route };
  });
}

const sameBoxes = (one: readonly Box[], other: readonly Box[]): boolean =>
  one.length === other.length &&
  one.every((box, at) => {
    const match = other[at]!;
    return box.x === match.x && box.y === match.y && box.width === match.width && box.height === match.height;
  });

const isBetween = (route: readonly Point[] | undefined, from: Point, to: Point): boolean =>
  route?.[0]?.x === from.x &&
  route[0].y === from.y &&
  route.at(-1)?.x === to.x &&
  Math.abs(route.at(-1)!.y - to.y) < 29;

const samePoints = (one: readonly Point[], other: readonly Point[]): boolean =>
  one.length === other.length && one.every(({ x, y }, at) => x === other[at]!.x && y === other[at]!.y);

const sameModel = (one: CardModel, other: CardModel): boolean =>
  one.name === other.name &&
  one.description === other.description &&
  one.elseText === other.elseText &&
  one.label === other.label &&
  one.title === other.title &&
  one.icon === other.icon &&
  one.group === other.group &&
  one.isStart === other.isStart &&
  one.rows.length === other.rows.length &&
  one.rows.every((row, at) => {
    const match = other.rows[at]!;
    return row.id === match.id && row.label === match.label && row.key === match.key && row.state === match.state;
  });
