import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { useDocument } from '../document/use-document.ts';
import type { CanvasKit } from './canvas-kit.ts';
import type { CanvasView } from './canvas-view.ts';
import { sceneEdges, sceneNodes, type CanvasNode, type WireEdge } from './flow-elements.ts';
import { tabStopOf } from './focus-law.ts';
import { movingNodes } from './moving-nodes.ts';
import { nearPart } from './near-part.ts';
import { useNearArea } from './use-near-area.ts';

/** The cards that are being moved, as one word: it stays the same while they move. */
const movedIds = ({ moving }: CanvasView): string => (moving ? [...moving.keys()].join(' ') : '');

/**
 * The part of a scene that React Flow draws as its nodes and edges: what is near the view, selected, moved or reached by Tab. What
 * did not change keeps its object. Far away one drawing shows the flow, and only what can be moved or has the focus is an element.
 */
export function useElements(
  { document, view }: Pick<CanvasKit, 'document' | 'view'>,
  scene: FoldedScene,
  isFar: boolean,
): { nodes: CanvasNode[]; edges: WireEdge[] } {
  const start = useDocument(document, (state) => state.plan.flows[scene.flow]?.start);
  const selection = useDocument(document, (state) => state.selection);
  const problems = useStore(view, (state) => state.decorations.problems);
  const moving = useStore(view, (state) => state.moving);
  const copying = useStore(view, (state) => state.copying);
  const moved = useStore(view, movedIds);
  const area = useNearArea(scene);
  const [nodeCache] = useState(() => new Map<string, CanvasNode>());
  const [edgeCache] = useState(() => new Map<string, WireEdge>());
  const stop = tabStopOf(selection, start);
  const tabStop = stop === null ? null : scene.cardOf(stop);
  const near = useMemo(() => {
    const kept = [...selection.steps.map(scene.cardOf), ...selection.wires.map(({ step }) => scene.cardOf(step))];
    if (tabStop !== null) kept.push(tabStop);
    if (moved !== '') kept.push(...moved.split(' '));
    const cards = new Set(kept.filter((id) => scene.models.has(id)));
    return isFar ? { cards, wires: [] } : nearPart(scene, area, cards);
  }, [scene, area, selection, tabStop, moved, isFar]);
  const resting = useMemo(() => {
    const nodes = sceneNodes(scene, { selection, problems, tabStop, cards: near.cards }, nodeCache);
    return isFar ? nodes.filter(isHandled) : nodes;
  }, [scene, selection, problems, tabStop, near, nodeCache, isFar]);
  const nodes = useMemo(
    () => movingNodes(resting, scene, moving, isFar ? null : copying),
    [resting, scene, moving, copying, isFar],
  );
  const edges = useMemo(
    () => sceneEdges(near.wires, selection, tabStop, edgeCache),
    [near, selection, tabStop, edgeCache],
  );
  return { nodes, edges };
}

/** What stays an element of its own however far away: what a drag would move, and what Tab reaches. */
const isHandled = (node: CanvasNode): boolean => node.selected === true || node.domAttributes?.tabIndex === 0;
