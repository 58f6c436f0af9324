import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useDocument } from '../document/use-document.ts';
import type { CanvasKit } from './canvas-kit.ts';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { sceneEdges, sceneNodes, type CanvasNode, type WireEdge } from './flow-elements.ts';
import { tabStopOf } from './focus-law.ts';

/** The current flow as React Flow's nodes and edges, at rest; what did not change keeps its object. */
export function useScene({ document, view, read }: Pick<CanvasKit, 'document' | 'view' | 'read'>): {
  scene: FoldedScene;
  nodes: CanvasNode[];
  edges: WireEdge[];
} {
  const plan = useDocument(document, (state) => state.plan);
  const flow = useDocument(document, (state) => state.flow);
  const selection = useDocument(document, (state) => state.selection);
  const problems = useStore(view, (state) => state.decorations.problems);
  const [nodeCache] = useState(() => new Map<string, CanvasNode>());
  const [edgeCache] = useState(() => new Map<string, WireEdge>());
  const scene = useMemo(() => read(plan, flow), [read, plan, flow]);
  const stop = tabStopOf(selection, plan.flows[flow]?.start);
  const tabStop = stop === null ? null : scene.cardOf(stop);
  const nodes = useMemo(
    () => sceneNodes(scene, { selection, problems, tabStop }, nodeCache),
    [scene, selection, problems, tabStop, nodeCache],
  );
  const edges = useMemo(() => sceneEdges(scene, selection, tabStop, edgeCache), [scene, selection, tabStop, edgeCache]);
  return { scene, nodes, edges };
}
