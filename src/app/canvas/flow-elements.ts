import type { Edge, Node, NodeHandle } from '@xyflow/react';
import { Position } from '@xyflow/react';
import { counted } from '../../base/counted.ts';
import { CARD, ENTRY_Y, portY } from '../../exchange/picture/card-geometry.ts';
import type { CardModel } from '../../exchange/picture/card-model.ts';
import { noteSize } from '../../exchange/picture/note-size.ts';
import type { Scene } from '../../exchange/picture/read-scene.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import { wireId } from '../../exchange/picture/wire-id.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Selection } from '../document/selection.ts';
import type { Decorations } from './decorations.ts';
import { frameBox, type FoldedScene, type Frame, type GroupModel } from '../../exchange/picture/fold-groups.ts';
import { frameHoles } from '../../exchange/picture/frame-holes.ts';
import { frameNodeId, noteNodeId } from './node-ids.ts';

/** The port wires enter by; no exit id holds a colon. */
export const ENTRY = ':in';

export type StepNode = Node<CardModel, 'step'>;
export type NoteNode = Node<{ text: string }, 'note'>;
export type WireEdge = Edge<{ lane: number; route: readonly Point[] }, 'wire'>;
export type FrameNode = Node<Frame & { readonly holes: readonly Box[] }, 'frame'>;
export type GroupNode = Node<GroupModel, 'group'>;
export type CanvasNode = StepNode | NoteNode | FrameNode | GroupNode;

/** Where the port of a row and the entry of a card are, declared so that React Flow measures nothing. */
export function handlesOf(model: CardModel): NodeHandle[] {
  const half = CARD.port / 2;
  return [
    ...model.rows.map((row, index) => ({
      id: row.id,
      type: 'source' as const,
      position: Position.Right,
      x: CARD.width - half,
      y: portY(index) - half,
      width: CARD.port,
      height: CARD.port,
    })),
    ...(model.isStart
      ? []
      : [
          {
            id: ENTRY,
            type: 'target' as const,
            position: Position.Left,
            x: -half,
            y: ENTRY_Y - half,
            width: CARD.port,
            height: CARD.port,
          },
        ]),
  ];
}

const handleCache = new WeakMap<CardModel, NodeHandle[]>();

interface NodeState {
  readonly selection: Selection;
  readonly problems: Decorations['problems'];
  /** The one card that Tab reaches. */
  readonly tabStop: string | null;
  /** Only these cards, where not all are wanted. */
  readonly cards?: ReadonlySet<string>;
}

/** React Flow's nodes of a scene at rest; an unchanged card keeps its object, so that only changed ones render again. */
export function sceneNodes(scene: FoldedScene, state: NodeState, cache: Map<string, CanvasNode>): CanvasNode[] {
  const selected = new Set(state.selection.steps);
  const frames = scene.frames.map((frame) => frameNode(frame, scene, state, selected, cache));
  // What a large frame leaves out must not cover a small one.
  const nodes: CanvasNode[] = frames.toSorted((one, other) => areaOf(other) - areaOf(one));
  for (const [id, model] of scene.models) {
    if (state.cards && !state.cards.has(id)) continue;
    const group = scene.folded.get(id);
    const isSelected = group ? group.members.every((step) => selected.has(step)) : selected.has(id);
    const place = scene.places.get(id)!;
    const problem = group ? problemsOf(group.members, state.problems) : state.problems.get(id);
    const label = problem ? `${model.label}. ${problemWords(problem)}` : model.label;
    const tabIndex = state.tabStop === id ? 0 : -1;
    const old = cache.get(id) as StepNode | GroupNode | undefined;
    if (
      old?.data === model &&
      old.position.x === place.x &&
      old.position.y === place.y &&
      old.selected === isSelected &&
      old.ariaLabel === label &&
      old.domAttributes?.tabIndex === tabIndex
    ) {
      nodes.push(old);
      continue;
    }
    let handles = handleCache.get(model);
    if (!handles) handleCache.set(model, (handles = handlesOf(model)));
    const node = {
      id,
      ...(group ? { type: 'group' as const, data: group } : { type: 'step' as const, data: model }),
      position: { x: place.x, y: place.y },
      width: model.size.width,
      height: model.size.height,
      measured: { width: model.size.width, height: model.size.height },
      handles,
      selected: isSelected,
      ariaLabel: label,
      ariaRole: 'group' as const,
      domAttributes: { tabIndex, 'aria-roledescription': group ? 'collapsed group' : 'step' },
    };
    cache.set(id, node);
    nodes.push(node);
  }
  for (const note of scene.notes) {
    const id = noteNodeId(note.id);
    const size = noteSize(note.text);
    nodes.push({
      id,
      type: 'note',
      position: { x: note.x, y: note.y },
      data: { text: note.text },
      ...size,
      measured: size,
      handles: [],
      selected: state.selection.notes.includes(note.id),
      ariaLabel: `Note: ${note.text}`,
      ariaRole: 'note',
      domAttributes: { tabIndex: 0, 'aria-roledescription': 'note' },
      zIndex: -1,
    });
  }
  return nodes;
}

function frameNode(
  frame: Frame,
  scene: FoldedScene,
  { problems }: NodeState,
  selected: ReadonlySet<string>,
  cache: Map<string, CanvasNode>,
): FrameNode {
  const id = frameNodeId(frame.id);
  const box = frameBox(frame.steps, (step) => scene.places.get(step), scene.steps);
  const holes = frameHoles(frame.steps, box, scene);
  const isSelected = frame.steps.every((step) => selected.has(step));
  const problem = problemsOf(frame.steps, problems);
  const label = `${frame.title}, group of ${counted(frame.steps.length, 'step')}${problem ? `. ${problemWords(problem)}` : ''}`;
  const old = cache.get(id);
  if (
    old?.type === 'frame' &&
    old.data.steps === frame.steps &&
    old.data.title === frame.title &&
    sameHoles(old.data.holes, holes) &&
    old.position.x === box.x &&
    old.position.y === box.y &&
    old.width === box.width &&
    old.height === box.height &&
    old.ariaLabel === label &&
    old.className?.includes('frame-selected') === isSelected
  )
    return old;
  const size = { width: box.width, height: box.height };
  const node: FrameNode = {
    id,
    type: 'frame',
    position: { x: box.x, y: box.y },
    data: { ...frame, holes },
    ...size,
    measured: size,
    handles: [],
    // Its steps are what is selected; a box drawn inside a frame must not take the whole frame.
    selectable: false,
    className: isSelected ? 'frame-selected' : 'frame',
    dragHandle: '.frame-title, .frame-edge',
    ariaLabel: label,
    ariaRole: 'group',
    domAttributes: { tabIndex: 0, 'aria-roledescription': 'group of steps' },
    zIndex: -2,
  };
  cache.set(id, node);
  return node;
}

const areaOf = ({ measured }: FrameNode): number => (measured?.width ?? 0) * (measured?.height ?? 0);

const sameHoles = (one: readonly Box[], other: readonly Box[]): boolean =>
  one.length === other.length &&
  one.every(({ x, y, height }, at) => {
    const match = other[at]!;
    return x === match.x && y === match.y && height === match.height;
  });

function problemsOf(
  steps: readonly string[],
  problems: Decorations['problems'],
): { errors: number; warnings: number } | undefined {
  let [errors, warnings] = [0, 0];
  for (const step of steps) {
    errors += problems.get(step)?.errors ?? 0;
    warnings += problems.get(step)?.warnings ?? 0;
  }
  return errors + warnings === 0 ? undefined : { errors, warnings };
}

function problemWords({ errors, warnings }: { errors: number; warnings: number }): string {
  return counted(errors + warnings, 'problem');
}

/** React Flow's edges of a scene's wires; Tab reaches the wires of the one card it reaches. */
export function sceneEdges(
  wires: Scene['wires'],
  selection: Selection,
  tabStop: string | null,
  cache: Map<string, WireEdge>,
): WireEdge[] {
  const selected = new Set(selection.wires.map(wireId));
  return wires.map((wire) => {
    const tabIndex = tabStop === wire.source ? 0 : -1;
    const old = cache.get(wire.id);
    if (
      old &&
      old.source === wire.source &&
      old.sourceHandle === wire.exit &&
      old.target === wire.target &&
      old.data?.lane === wire.lane &&
      old.data.route === wire.route &&
      old.selected === selected.has(wire.id) &&
      old.ariaLabel === wire.label &&
      old.domAttributes?.tabIndex === tabIndex
    )
      return old;
    const edge: WireEdge = {
      id: wire.id,
      type: 'wire',
      source: wire.source,
      sourceHandle: wire.exit,
      target: wire.target,
      targetHandle: ENTRY,
      data: { lane: wire.lane, route: wire.route },
      selected: selected.has(wire.id),
      ariaLabel: wire.label,
      reconnectable: 'target',
      domAttributes: { tabIndex, 'aria-roledescription': 'wire' },
    };
    cache.set(wire.id, edge);
    return edge;
  });
}
