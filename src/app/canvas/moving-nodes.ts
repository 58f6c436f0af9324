import type { CardModel } from '../../exchange/picture/card-model.ts';
import { frameBox, type FoldedScene } from '../../exchange/picture/fold-groups.ts';
import type { Point } from '../../plan/edits/point.ts';
import { frameHoles } from '../../exchange/picture/frame-holes.ts';
import { handlesOf, type CanvasNode, type FrameNode, type StepNode } from './flow-elements.ts';

type Places = ReadonlyMap<string, Point> | null;

/**
 * The nodes of a scene while some of them are dragged or tidied, at the places in `moving`; all others stay the same objects.
 * While copies are dragged away, their originals are seen at the places in `copying`.
 */
export function movingNodes(nodes: CanvasNode[], scene: FoldedScene, moving: Places, copying: Places): CanvasNode[] {
  if (!moving && !copying) return nodes;
  const placed = moving ? nodes.map((node) => placedAt(node, scene, moving)) : [...nodes];
  for (const [id, place] of copying ?? []) {
    const model = scene.models.get(id);
    if (model && !scene.folded.has(id)) placed.push(ghostNode(model, place));
  }
  return placed;
}

function placedAt(node: CanvasNode, scene: FoldedScene, moving: ReadonlyMap<string, Point>): CanvasNode {
  if (node.type === 'frame') return around(node, scene, moving);
  const place = moving.get(node.id);
  if (!place || (place.x === node.position.x && place.y === node.position.y)) return node;
  return { ...node, position: { x: place.x, y: place.y } };
}

function around(node: FrameNode, scene: FoldedScene, moving: ReadonlyMap<string, Point>): FrameNode {
  const { steps } = node.data;
  // A step that is dragged alone may be on its way out: the frame stays around the others until it is dropped.
  const staying = steps.filter((step) => !moving.has(step));
  const placeOf = (step: string) => moving.get(step) ?? scene.places.get(step);
  const box = frameBox(staying.length === 0 ? steps : staying, placeOf, scene.steps);
  const holes = frameHoles(steps, box, scene, moving);
  if (staying.length === steps.length && holes.length === node.data.holes.length) return node;
  const { x, y, width, height } = box;
  return { ...node, data: { ...node.data, holes }, position: { x, y }, width, height, measured: { width, height } };
}

function ghostNode(model: CardModel, place: Point): StepNode {
  return {
    id: `copied:${model.id}`,
    type: 'step',
    position: { x: place.x, y: place.y },
    data: model,
    ...model.size,
    measured: { ...model.size },
    handles: handlesOf(model),
    selectable: false,
    draggable: false,
    focusable: false,
    domAttributes: { 'aria-hidden': true },
  };
}
