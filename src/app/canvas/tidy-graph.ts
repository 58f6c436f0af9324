import type { Point } from '../../plan/edits/point.ts';
import { CARD, ENTRY_Y, portY } from './card-geometry.ts';
import type { Scene } from './flow-elements.ts';

/** The graph of a scene as ELK reads it: ports stand where the cards draw them, so that menu keys keep their order. */
export function tidyGraph(scene: Scene) {
  const column = (id: string) => scene.places.get(id)?.y ?? 0;
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
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
    },
    // The start first, then as they stand now from top to bottom, so that tidying twice changes nothing.
    children: [...scene.models.values()]
      .sort((one, other) => Number(other.isStart) - Number(one.isStart) || column(one.id) - column(other.id))
      .map((model) => ({
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
    laidOut.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: Math.round((x + shiftX) / 4) * 4, y: Math.round((y + shiftY) / 4) * 4 },
    ]),
  );
}
