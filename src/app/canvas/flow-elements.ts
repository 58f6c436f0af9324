import type { Edge, Node, NodeHandle } from '@xyflow/react';
import { Position } from '@xyflow/react';
import { CARD, ENTRY_Y, portY } from '../../exchange/picture/card-geometry.ts';
import type { CardModel } from '../../exchange/picture/card-model.ts';
import { noteSize } from '../../exchange/picture/note-size.ts';
import type { Scene } from '../../exchange/picture/read-scene.ts';
import { wireId } from '../../exchange/picture/wire-id.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Selection } from '../document/selection.ts';
import type { Decorations } from './decorations.ts';

/** The port wires enter by; no exit id holds a colon. */
export const ENTRY = ':in';

export type StepNode = Node<CardModel, 'step'>;
export type NoteNode = Node<{ text: string }, 'note'>;
export type WireEdge = Edge<{ lane: number }, 'wire'>;
export type CanvasNode = StepNode | NoteNode;

/** The node id of a note; no step id holds a colon. */
export const noteNodeId = (note: string): string => `note:${note}`;

/** Where the port of a row and the entry of a card are, declared so that React Flow measures nothing. */
function handlesOf(model: CardModel): NodeHandle[] {
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
  readonly moving: ReadonlyMap<string, Point> | null;
  readonly problems: Decorations['problems'];
  /** The one card that Tab reaches. */
  readonly tabStop: string | null;
}

/** React Flow's nodes of a scene; an unchanged card keeps its object, so that only changed ones render again. */
export function sceneNodes(scene: Scene, state: NodeState, cache: Map<string, CanvasNode>): CanvasNode[] {
  const selected = new Set(state.selection.steps);
  const nodes: CanvasNode[] = [];
  for (const [id, model] of scene.models) {
    const place = state.moving?.get(id) ?? scene.places.get(id)!;
    const problem = state.problems.get(id);
    const label = problem ? `${model.label}. ${problemWords(problem)}` : model.label;
    const tabIndex = state.tabStop === id ? 0 : -1;
    const old = cache.get(id) as StepNode | undefined;
    if (
      old?.data === model &&
      old.position.x === place.x &&
      old.position.y === place.y &&
      old.selected === selected.has(id) &&
      old.ariaLabel === label &&
      old.domAttributes?.tabIndex === tabIndex
    ) {
      nodes.push(old);
      continue;
    }
    let handles = handleCache.get(model);
    if (!handles) handleCache.set(model, (handles = handlesOf(model)));
    const node: StepNode = {
      id,
      type: 'step',
      position: { x: place.x, y: place.y },
      data: model,
      width: model.size.width,
      height: model.size.height,
      measured: { width: model.size.width, height: model.size.height },
      handles,
      selected: selected.has(id),
      ariaLabel: label,
      ariaRole: 'group',
      domAttributes: { tabIndex, 'aria-roledescription': 'step' },
    };
    cache.set(id, node);
    nodes.push(node);
  }
  for (const note of scene.notes) {
    const id = noteNodeId(note.id);
    const place = state.moving?.get(id) ?? note;
    const size = noteSize(note.text);
    nodes.push({
      id,
      type: 'note',
      position: { x: place.x, y: place.y },
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

function problemWords({ errors, warnings }: { errors: number; warnings: number }): string {
  const count = errors + warnings;
  return count === 1 ? '1 problem' : `${count} problems`;
}

/** React Flow's edges of a scene; Tab reaches the wires of the one card it reaches. */
export function sceneEdges(
  scene: Scene,
  selection: Selection,
  tabStop: string | null,
  cache: Map<string, WireEdge>,
): WireEdge[] {
  const selected = new Set(selection.wires.map(wireId));
  return scene.wires.map((wire) => {
    const tabIndex = tabStop === wire.source ? 0 : -1;
    const old = cache.get(wire.id);
    if (
      old &&
      old.target === wire.target &&
      old.data?.lane === wire.lane &&
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
      data: { lane: wire.lane },
      selected: selected.has(wire.id),
      ariaLabel: wire.label,
      reconnectable: 'target',
      domAttributes: { tabIndex, 'aria-roledescription': 'wire' },
    };
    cache.set(wire.id, edge);
    return edge;
  });
}
