import { CARD, ENTRY_Y, portY } from '../../exchange/picture/card-geometry.ts';
import type { CardModel } from '../../exchange/picture/card-model.ts';
import type { Scene } from '../../exchange/picture/read-scene.ts';
import type { Point } from '../../plan/edits/point.ts';

/** The graph of a scene as ELK reads it: ports stand where the cards draw them, so that menu keys keep their order. */
export function tidyGraph(scene: Scene) {
  return {
    id: 'flow',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.spacing.nodeNode': '36',
      'elk.layered.spacing.nodeNodeBetweenLayers': '96',
      'elk.layered.spacing.edgeNodeBetweenLayers': '28',
      'elk.spacing.edgeNode': '20',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
    },
    children: inCallOrder(scene).map((model) => ({
      id: model.id,
      ...model.size,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: [
        port(`${model.id}:in`, 'WEST', 0, ENTRY_Y),
        ...model.rows.map((row, index) => port(`${model.id}:${row.id}`, 'EAST', CARD.width, portY(index))),
      ],
    })),
    edges: scene.wires.map((wire) => ({
      id: wire.id,
      sources: [`${wire.source}:${wire.exit}`],
      targets: [`${wire.target}:in`],
    })),
  };
}

/** The cards as calls meet them: the start, then what its rows lead to from top to bottom, and so on; unreached ones last. */
function inCallOrder(scene: Scene): CardModel[] {
  const follows = new Map<string, string[]>();
  for (const wire of scene.wires) follows.set(wire.source, [...(follows.get(wire.source) ?? []), wire.target]);
  const order = new Set([...scene.models.values()].filter((model) => model.isStart).map(({ id }) => id));
  // A set grows while it is walked: this is a breadth-first walk.
  for (const id of order) for (const target of follows.get(id) ?? []) order.add(target);
  for (const id of scene.models.keys()) order.add(id);
  return [...order].map((id) => scene.models.get(id)!);
}

const port = (id: string, side: 'WEST' | 'EAST', x: number, y: number) => ({
  id,
  x,
  y,
  width: 0,
  height: 0,
  layoutOptions: { 'elk.port.side': side },
});

/** The places ELK found, moved so that the start stays where it is. */
export function tidyPlaces(
  scene: Scene,
  laidOut: readonly { readonly id: string; readonly x?: number; readonly y?: number }[],
): Record<string, Point> {
  const start = [...scene.models.values()].find((model) => model.isStart)?.id;
  const before = start === undefined ? undefined : scene.places.get(start);
  const after = laidOut.find(({ id }) => id === start);
  const shiftX = before && after ? before.x - (after.x ?? 0) : 0;
  const shiftY = before && after ? before.y - (after.y ?? 0) : 0;
  return Object.fromEntries(
    laidOut.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x + shiftX), y: Math.round(y + shiftY) }]),
  );
}
