import { CARD, ENTRY_Y, portY } from '../../exchange/picture/card-geometry.ts';
import type { CardModel } from '../../exchange/picture/card-model.ts';
import type { Scene, SceneWire } from '../../exchange/picture/read-scene.ts';
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
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
      // A step stands as soon after what leads to it as it can, not as near as it can to where it leads.
      'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
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
    edges: shapingWires(scene).map((wire) => ({
      id: wire.id,
      sources: [`${wire.source}:${wire.exit}`],
      targets: [`${wire.target}:in`],
    })),
  };
}

/** To a card with more wires than this, only the last ones say where it stands. */
const FEW = 3;

/**
 * The wires that say where cards stand. Ways back, and the many long ways to a mailbox that half of the office ends in, are left
 * out: room kept for each of them would pull the flow apart, and wires find their way between the cards and join.
 */
function shapingWires(scene: Scene): SceneWire[] {
  const from = new Map<string, SceneWire[]>();
  const into = new Map<string, number>();
  for (const wire of scene.wires) {
    from.set(wire.source, [...(from.get(wire.source) ?? []), wire]);
    into.set(wire.target, (into.get(wire.target) ?? 0) + 1);
  }
  // Depth first, so that a wire to a card that is still being followed leads back; cards in the order in which they are left.
  const left: string[] = [];
  const back = new Set<SceneWire>();
  const state = new Map<string, 'open' | 'left'>();
  for (const { id } of inCallOrder(scene)) {
    if (state.has(id)) continue;
    state.set(id, 'open');
    const stack = [{ id, next: 0 }];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const wire = from.get(top.id)?.[top.next];
      top.next += 1;
      if (!wire) {
        state.set(top.id, 'left');
        left.push(top.id);
        stack.pop();
      } else if (state.get(wire.target) === 'open') back.add(wire);
      else if (!state.has(wire.target)) {
        state.set(wire.target, 'open');
        stack.push({ id: wire.target, next: 0 });
      }
    }
  }
  const depths = new Map<string, number>();
  for (const id of left.toReversed())
    for (const wire of from.get(id) ?? [])
      if (!back.has(wire)) depths.set(wire.target, Math.max(depths.get(wire.target) ?? 0, (depths.get(id) ?? 0) + 1));
  return scene.wires.filter(
    (wire) =>
      !back.has(wire) &&
      (into.get(wire.target)! <= FEW || (depths.get(wire.source) ?? 0) === depths.get(wire.target)! - 1),
  );
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
