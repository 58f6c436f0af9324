import { counted } from '../../base/counted.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Plan } from '../../plan/plan.ts';
import { CARD, ENTRY_Y, portY, sizeOfRows } from './card-geometry.ts';
import type { CardModel } from './card-model.ts';
import type { CardRow } from './card-rows.ts';
import { wireObstacles } from './note-boxes.ts';
import type { Scene } from './read-scene.ts';
import { groupNodeId } from './group-node-id.ts';
import type { Box } from './route-wire.ts';
import { routeWires } from './route-wires.ts';
import { wireLanes } from './wire-lanes.ts';

/** A group that is open: a frame behind its steps. */
export interface Frame extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly string[];
}

/** A collapsed group drawn as one card, with a row for each wire that leads out of it; a row's id is the wire's. */
export interface GroupModel extends CardModel {
  readonly members: readonly string[];
}

/** A scene with its groups: of a collapsed one `models`, `places`, `boxes` and `wires` hold one card instead of its steps. */
export interface FoldedScene extends Scene {
  /** Every step of the flow, also inside collapsed groups. */
  readonly steps: ReadonlyMap<string, CardModel>;
  readonly stepPlaces: ReadonlyMap<string, Point>;
  readonly frames: readonly Frame[];
  /** The collapsed groups by the ids of their cards. */
  readonly folded: ReadonlyMap<string, GroupModel>;
  /** The card that shows a step: its own, or that of its collapsed group. */
  readonly cardOf: (step: string) => string;
}

/** Puts the groups of a flow into its scene; what did not change since `before` stays the same object. */
export function foldGroups(scene: Scene, plan: Plan, before?: FoldedScene): FoldedScene {
  const groups = Object.entries(plan.layout.flows[scene.flow]?.groups ?? {}).flatMap(([id, group]) => {
    const steps = group.steps.filter((step) => scene.models.has(step));
    return steps.length === 0 ? [] : [{ ...group, id, steps }];
  });
  const oldFrames = new Map(before?.flow === scene.flow ? before.frames.map((frame) => [frame.id, frame]) : []);
  const frames = groups
    .filter((group) => !group.collapsed)
    .map(({ id, title, steps }): Frame => {
      const old = oldFrames.get(id);
      return old?.title === title && same(old.steps, steps) ? old : { id, title, steps };
    });
  const all = { steps: scene.models, stepPlaces: scene.places, frames };
  const collapsed = groups.filter((group) => group.collapsed);
  if (collapsed.length === 0) return { ...scene, ...all, folded: new Map(), cardOf: (step) => step };

  const cards = new Map(collapsed.flatMap(({ id, steps }) => steps.map((step) => [step, groupNodeId(id)] as const)));
  const cardOf = (step: string) => cards.get(step) ?? step;
  const leaving = scene.wires.filter((wire) => cardOf(wire.source) !== cardOf(wire.target));
  const folded = new Map<string, GroupModel>();
  const places = new Map([...scene.places].filter(([id]) => !cards.has(id)));
  for (const group of collapsed) {
    const id = groupNodeId(group.id);
    const out = leaving.filter((wire) => cardOf(wire.source) === id);
    const model = groupModel(id, group, out, scene);
    const old = before?.folded.get(id);
    folded.set(id, old && sameGroup(old, model) ? old : model);
    places.set(id, cornerOf(group.steps, scene.places));
  }
  const models = new Map<string, CardModel>([...scene.models].filter(([id]) => !cards.has(id)));
  for (const [id, model] of folded) models.set(id, model);
  const wires = leaving.map((wire) => ({
    ...wire,
    source: cardOf(wire.source),
    exit: cards.has(wire.source) ? wire.id : wire.exit,
    target: cardOf(wire.target),
  }));
  const ended = wires.map((wire) => {
    const from = places.get(wire.source)!;
    const to = places.get(wire.target)!;
    const row = models.get(wire.source)!.rows.findIndex((each) => each.id === wire.exit);
    return {
      ...wire,
      from: { x: from.x + CARD.width, y: from.y + portY(row) },
      to: { x: to.x, y: to.y + ENTRY_Y },
    };
  });
  const lanes = wireLanes(ended.map((wire) => ({ ...wire, x: wire.from.x, fromY: wire.from.y, toY: wire.to.y })));
  const boxes = [...models].map(([id, { size }]) => ({ ...places.get(id)!, ...size }));
  const obstacles = wireObstacles(boxes, scene.notes);
  const routes = routeWires(
    ended.map((wire) => ({ ...wire, lane: lanes.get(wire.id) ?? 0 })),
    obstacles,
  );
  return {
    ...scene,
    ...all,
    models,
    places,
    boxes,
    obstacles,
    wires: wires.map((wire) => ({ ...wire, lane: lanes.get(wire.id) ?? 0, route: routes.get(wire.id)! })),
    folded,
    cardOf,
  };
}

function groupModel(
  id: string,
  group: { readonly title: string; readonly steps: readonly string[] },
  out: Scene['wires'],
  scene: Scene,
): GroupModel {
  const rows = out.map((wire): CardRow => {
    const from = scene.models.get(wire.source)!;
    const row = from.rows.find((each) => each.id === wire.exit)!;
    return { id: wire.id, label: `${from.name}: ${row.label}`, key: row.key, state: 'wired' };
  });
  const open = group.steps.flatMap((step) => scene.models.get(step)!.rows.filter((row) => row.state === 'open')).length;
  const description = [counted(group.steps.length, 'step'), ...(open === 0 ? [] : [counted(open, 'open way')])].join(
    ' · ',
  );
  return {
    id,
    name: group.title,
    title: 'Group',
    description,
    icon: 'group',
    group: 'end',
    rows,
    elseText: '',
    size: sizeOfRows(rows.length),
    isStart: false,
    label: `${group.title}, collapsed group. ${description.replace(' · ', ', ')}`,
    members: group.steps,
  };
}

const cornerOf = (steps: readonly string[], places: ReadonlyMap<string, Point>): Point => ({
  x: Math.min(...steps.map((step) => places.get(step)!.x)),
  y: Math.min(...steps.map((step) => places.get(step)!.y)),
});

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

const sameGroup = (one: GroupModel, other: GroupModel): boolean =>
  one.name === other.name &&
  one.description === other.description &&
  same(one.members, other.members) &&
  one.rows.length === other.rows.length &&
  one.rows.every(({ id, label, key }, at) => {
    const match = other.rows[at]!;
    return id === match.id && label === match.label && key === match.key;
  });

/** How far a frame reaches beyond its steps, in px; above them is its title. */
export const FRAME = { side: 20, top: 56, bottom: 20 } as const;

/** Where the frame of a group lies, around its steps wherever they are now. */
export function frameBox(
  steps: readonly string[],
  placeOf: (step: string) => Point | undefined,
  models: ReadonlyMap<string, Pick<CardModel, 'size'>>,
): Box {
  const boxes = steps.flatMap((step) => {
    const place = placeOf(step);
    const size = models.get(step)?.size;
    return place && size ? [{ ...place, ...size }] : [];
  });
  const left = Math.min(...boxes.map(({ x }) => x)) - FRAME.side;
  const top = Math.min(...boxes.map(({ y }) => y)) - FRAME.top;
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) + FRAME.side - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) + FRAME.bottom - top,
  };
}

/** The open group whose frame holds a point. */
export const frameAt = (scene: FoldedScene, { x, y }: Point): Frame | undefined =>
  scene.frames.find((frame) => {
    const box = frameBox(frame.steps, (step) => scene.places.get(step), scene.steps);
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
