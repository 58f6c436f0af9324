import { CARD, ENTRY_Y, portY } from '../../exchange/picture/card-geometry.ts';
import type { CardModel } from '../../exchange/picture/card-model.ts';
import type { Point } from '../../plan/edits/point.ts';
import { FRAME, type FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { groupOfNode } from './node-ids.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';
import { shapingWires } from './shaping-wires.ts';
import { annexesOf, type Annex } from './tidy-notes.ts';

const port = (id: string, side: 'WEST' | 'EAST', x: number, y: number) => ({
  id,
  x,
  y,
  width: 0,
  height: 0,
  layoutOptions: { 'elk.port.side': side },
});

const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': '36',
  'elk.layered.spacing.nodeNodeBetweenLayers': '96',
  'elk.layered.spacing.edgeNodeBetweenLayers': '28',
  'elk.spacing.edgeNode': '20',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  // A step stands as soon after what leads to it as it can, not as near as it can to where it leads.
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
};

/** A node as ELK reads it: a card or the frame of a group, with its ports. */
interface TidyNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly layoutOptions: Record<string, string>;
  readonly ports: ReturnType<typeof port>[];
}

/** What ELK says of a node. */
interface LaidOut {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
}

/** A group laid out on its own: where its steps stand in its frame. */
interface Inside {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

/**
 * Lays a scene out with `layout`, which is ELK: every open group first on its own, then the whole with each group as one node, so
 * that its steps stay together. ELK's own nesting does not go with keeping the order of keys. A note keeps beside the card it stands
 * next to; the answer holds its place too, by its node id. What no call reaches stands below the rest.
 */
export async function tidyScene(
  scene: FoldedScene,
  layout: (graph: ReturnType<typeof tidyGraph>) => Promise<{ readonly children?: readonly LaidOut[] }>,
): Promise<Record<string, Point>> {
  const insides = new Map<string, Inside>();
  for (const frame of scene.frames) {
    const part = { ...partOf(scene, (card) => frame.steps.includes(card)), frames: [] };
    insides.set(frame.id, insideOf(part, (await layout(tidyGraph(part))).children ?? []));
  }
  const annexes = annexesOf(scene, (frame) => insides.get(frame));
  const laidOut: LaidOut[] = [];
  let below = 0;
  for (const part of [true, false].map((called) => calledPart(scene, called))) {
    if (part.models.size === 0) continue;
    const graph = tidyGraph(part, insides, annexes);
    const heights = new Map(graph.children.map(({ id, height }) => [id, height]));
    const placed = (await layout(graph)).children ?? [];
    const top = below;
    for (const { id, x = 0, y = 0 } of placed) {
      laidOut.push({ id, x, y: y + top });
      below = Math.max(below, y + top + heights.get(id)! + LOOSE_GAP);
    }
  }
  return tidyPlaces(scene, laidOut, insides, annexes);
}

/** The cards of a scene that calls reach from the start, or those that none does; a framed group stays whole. */
function calledPart(scene: FoldedScene, called: boolean): FoldedScene {
  const reached = reachedFromStart(scene);
  for (const { steps } of scene.frames)
    if (steps.some((step) => reached.has(step))) for (const step of steps) reached.add(step);
  return partOf(scene, (card) => reached.has(card) === called);
}

function insideOf(part: FoldedScene, laidOut: readonly LaidOut[]): Inside {
  const left = Math.min(...laidOut.map(({ x = 0 }) => x)) - FRAME.side;
  const top = Math.min(...laidOut.map(({ y = 0 }) => y)) - FRAME.top;
  const size = (id: string) => part.models.get(id)!.size;
  return {
    places: new Map(laidOut.map(({ id, x = 0, y = 0 }) => [id, { x: x - left, y: y - top }])),
    width: Math.max(...laidOut.map(({ id, x = 0 }) => x + size(id).width)) - left + FRAME.side,
    height: Math.max(...laidOut.map(({ id, y = 0 }) => y + size(id).height)) - top + FRAME.bottom,
  };
}

/**
 * The graph of a scene as ELK reads it: ports stand where the cards draw them, so that menu keys keep their order, and a group in
 * `insides` is one node whose ports are those of its steps. The notes in `annexes` are room over and under their node.
 */
export function tidyGraph(
  scene: FoldedScene,
  insides: ReadonlyMap<string, Inside> = new Map(),
  annexes: ReadonlyMap<string, Annex> = new Map(),
) {
  const frameOf = new Map(
    scene.frames.flatMap((frame) =>
      insides.has(frame.id) ? frame.steps.map((step) => [step, frame.id] as const) : [],
    ),
  );
  const frames = new Map<string, TidyNode>();
  const children: TidyNode[] = [];
  for (const model of inCallOrder(scene)) {
    const frame = frameOf.get(model.id);
    const inside = frame === undefined ? undefined : insides.get(frame);
    const at = inside?.places.get(model.id) ?? { x: 0, y: 0 };
    const right = inside?.width ?? CARD.width;
    const { above, below } = annexes.get(frame === undefined ? model.id : groupNodeId(frame)) ?? BARE;
    const ports = [
      port(`${model.id}:in`, 'WEST', 0, above + at.y + ENTRY_Y),
      ...model.rows.map((row, index) => port(`${model.id}:${row.id}`, 'EAST', right, above + at.y + portY(index))),
    ];
    if (frame === undefined || !inside) {
      const { width, height } = model.size;
      children.push({ id: model.id, width, height: above + height + below, layoutOptions: FIXED, ports });
      continue;
    }
    const known = frames.get(frame);
    if (known) {
      known.ports.push(...ports);
      continue;
    }
    const height = above + inside.height + below;
    const node = { id: groupNodeId(frame), width: inside.width, height, layoutOptions: FIXED, ports };
    frames.set(frame, node);
    children.push(node);
  }
  const nodeOf = (card: string) => frameOf.get(card) ?? `:${card}`;
  return {
    id: 'flow',
    layoutOptions: LAYERED,
    children,
    edges: shapingWires(inCallOrder(scene), scene.wires)
      .filter(({ source, target }) => nodeOf(source) !== nodeOf(target) || source === target)
      .map((wire) => ({
        id: wire.id,
        sources: [`${wire.source}:${wire.exit}`],
        targets: [`${wire.target}:in`],
      })),
  };
}

/** How far below the flow that calls reach stands what none reaches, in px. */
const LOOSE_GAP = 96;

const BARE: Annex = { above: 0, below: 0, notes: [] };
const FIXED = { 'elk.portConstraints': 'FIXED_POS' };

/** The cards of a scene that a part of it has, with the wires between them. */
const partOf = (scene: FoldedScene, has: (card: string) => boolean): FoldedScene => ({
  ...scene,
  models: new Map([...scene.models].filter(([id]) => has(id))),
  wires: scene.wires.filter(({ source, target }) => has(source) && has(target)),
});

/** The cards as calls meet them: the start, then what its rows lead to from top to bottom, and so on; unreached ones last. */
function inCallOrder(scene: FoldedScene): CardModel[] {
  const order = reachedFromStart(scene);
  for (const id of scene.models.keys()) order.add(id);
  return [...order].map((id) => scene.models.get(id)!);
}

function reachedFromStart(scene: FoldedScene): Set<string> {
  const follows = new Map<string, string[]>();
  for (const wire of scene.wires) follows.set(wire.source, [...(follows.get(wire.source) ?? []), wire.target]);
  const order = new Set([...scene.models.values()].filter((model) => model.isStart).map(({ id }) => id));
  // A set grows while it is walked: this is a breadth-first walk.
  for (const id of order) for (const target of follows.get(id) ?? []) order.add(target);
  return order;
}

/** The places ELK found, moved so that the start stays where it is, or without the start the top left corner. */
export function tidyPlaces(
  scene: FoldedScene,
  laidOut: readonly LaidOut[],
  insides: ReadonlyMap<string, Inside> = new Map(),
  annexes: ReadonlyMap<string, Annex> = new Map(),
): Record<string, Point> {
  const notes: (Point & { readonly id: string })[] = [];
  const cards = laidOut.flatMap(({ id, x = 0, y: top = 0 }) => {
    const annex = annexes.get(id) ?? BARE;
    const y = top + annex.above;
    notes.push(...annex.notes.map((note) => ({ id: note.id, x: x + note.x, y: y + note.y })));
    const inside = insides.get(groupOfNode(id) ?? '');
    return inside ? [...inside.places].map(([step, at]) => ({ id: step, x: x + at.x, y: y + at.y })) : [{ id, x, y }];
  });
  const start = cards.find(({ id }) => scene.models.get(id)?.isStart);
  const before = start ? [scene.places.get(start.id)!] : cards.map(({ id }) => scene.places.get(id)!);
  const after = start ? [start] : cards;
  const shiftX = Math.min(...before.map(({ x }) => x)) - Math.min(...after.map(({ x }) => x));
  const shiftY = Math.min(...before.map(({ y }) => y)) - Math.min(...after.map(({ y }) => y));
  return Object.fromEntries(
    [...cards, ...notes].map(({ id, x, y }) => [id, { x: Math.round(x + shiftX), y: Math.round(y + shiftY) }]),
  );
}
