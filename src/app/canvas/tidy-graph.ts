import { CARD, ENTRY_Y, portY } from '../../exchange/picture/card-geometry.ts';
import type { CardModel } from '../../exchange/picture/card-model.ts';
import type { Point } from '../../plan/edits/point.ts';
import { FRAME, type FoldedScene } from './fold-groups.ts';
import { groupNodeId } from './node-ids.ts';

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
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
};

/** A node as ELK reads it: a card with its ports, or the frame of a group with its cards. */
export interface TidyNode {
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions: Record<string, string>;
  readonly ports: TidyPort[];
  readonly children?: TidyNode[];
}
type TidyPort = ReturnType<typeof port>;

/**
 * The graph of a scene as ELK reads it: ports stand where the cards draw them, so that menu keys keep their order, and the steps
 * of an open group stay together.
 */
export function tidyGraph(scene: FoldedScene) {
  const frameOf = new Map(scene.frames.flatMap((frame) => frame.steps.map((step) => [step, frame.id] as const)));
  const children: TidyNode[] = [];
  const frames = new Map<string, TidyNode[]>();
  for (const model of inCallOrder(scene)) {
    const card = {
      id: model.id,
      ...model.size,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: [
        port(`${model.id}:in`, 'WEST', 0, ENTRY_Y),
        ...model.rows.map((row, index) => port(`${model.id}:${row.id}`, 'EAST', CARD.width, portY(index))),
      ],
    };
    const frame = frameOf.get(model.id);
    const known = frame === undefined ? children : frames.get(frame);
    if (known) known.push(card);
    else if (frame !== undefined) {
      const inside: TidyNode[] = [card];
      frames.set(frame, inside);
      children.push({
        id: groupNodeId(frame),
        ports: [],
        layoutOptions: { ...LAYERED, 'elk.padding': PADDING },
        children: inside,
      });
    }
  }
  return {
    id: 'flow',
    layoutOptions: { ...LAYERED, ...(frames.size > 0 ? { 'elk.hierarchyHandling': 'INCLUDE_CHILDREN' } : {}) },
    children,
    edges: scene.wires.map((wire) => ({
      id: wire.id,
      sources: [`${wire.source}:${wire.exit}`],
      targets: [`${wire.target}:in`],
    })),
  };
}

const PADDING = `[top=${FRAME.top},left=${FRAME.side},bottom=${FRAME.bottom},right=${FRAME.side}]`;

/** The part of a scene that some cards make up, with the wires between them. */
export function partOfScene(scene: FoldedScene, cards: ReadonlySet<string>): FoldedScene {
  const frames = scene.frames.flatMap((frame) => {
    const steps = frame.steps.filter((step) => cards.has(step));
    return steps.length === 0 ? [] : [{ ...frame, steps }];
  });
  return {
    ...scene,
    models: new Map([...scene.models].filter(([id]) => cards.has(id))),
    wires: scene.wires.filter(({ source, target }) => cards.has(source) && cards.has(target)),
    // A selection inside one group, or all of one, needs no frame of its own around it.
    frames: frames.length === 1 && frames[0]!.steps.length === cards.size ? [] : frames,
  };
}

/** The cards as calls meet them: the start, then what its rows lead to from top to bottom, and so on; unreached ones last. */
function inCallOrder(scene: FoldedScene): CardModel[] {
  const follows = new Map<string, string[]>();
  for (const wire of scene.wires) follows.set(wire.source, [...(follows.get(wire.source) ?? []), wire.target]);
  const order = new Set([...scene.models.values()].filter((model) => model.isStart).map(({ id }) => id));
  // A set grows while it is walked: this is a breadth-first walk.
  for (const id of order) for (const target of follows.get(id) ?? []) order.add(target);
  for (const id of scene.models.keys()) order.add(id);
  return [...order].map((id) => scene.models.get(id)!);
}

interface LaidOut {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly children?: readonly LaidOut[];
}

/** The places ELK found, moved so that the start stays where it is, or without the start the top left corner. */
export function tidyPlaces(scene: FoldedScene, laidOut: readonly LaidOut[]): Record<string, Point> {
  const cards = laidOut.flatMap(({ id, x = 0, y = 0, children }) =>
    children && children.length > 0
      ? children.map((child) => ({ id: child.id, x: x + (child.x ?? 0), y: y + (child.y ?? 0) }))
      : [{ id, x, y }],
  );
  const start = cards.find(({ id }) => scene.models.get(id)?.isStart);
  const before = start ? [scene.places.get(start.id)!] : cards.map(({ id }) => scene.places.get(id)!);
  const after = start ? [start] : cards;
  const shiftX = Math.min(...before.map(({ x }) => x)) - Math.min(...after.map(({ x }) => x));
  const shiftY = Math.min(...before.map(({ y }) => y)) - Math.min(...after.map(({ y }) => y));
  return Object.fromEntries(
    cards.map(({ id, x, y }) => [id, { x: Math.round(x + shiftX), y: Math.round(y + shiftY) }]),
  );
}
