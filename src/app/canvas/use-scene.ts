import { useMemo, useState } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Kinds } from '../../engine/kind.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { useDocument } from '../document/use-document.ts';
import type { CanvasView } from './canvas-view.ts';
import { readScene, sceneEdges, sceneNodes, type CanvasNode, type Scene, type WireEdge } from './flow-elements.ts';

/** The current flow as React Flow's nodes and edges; what did not change keeps its object. */
export function useScene(
  document: PlanDocument,
  kinds: Kinds,
  view: StoreApi<CanvasView>,
): { scene: Scene; nodes: CanvasNode[]; edges: WireEdge[] } {
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const selection = useDocument(document, (state) => state.selection);
  const moving = useStore(view, (state) => state.moving);
  const problems = useStore(view, (state) => state.decorations.problems);
  const [cache] = useState(() => ({
    scene: undefined as Scene | undefined,
    nodes: new Map<string, CanvasNode>(),
    edges: new Map<string, WireEdge>(),
  }));
  const scene = useMemo(() => (cache.scene = readScene(plan, kinds, flow, cache.scene)), [plan, kinds, flow, cache]);
  const tabStop = selection.steps.at(-1) ?? plan.flows[flow]?.start ?? null;
  const nodes = useMemo(
    () => sceneNodes(scene, { selection, moving, problems, tabStop }, cache.nodes),
    [scene, selection, moving, problems, tabStop, cache],
  );
  const edges = useMemo(() => sceneEdges(scene, selection, tabStop, cache.edges), [scene, selection, tabStop, cache]);
  return { scene, nodes, edges };
}
