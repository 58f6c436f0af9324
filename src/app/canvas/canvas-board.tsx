import {
  Background,
  ConnectionLineType,
  ReactFlow,
  SelectionMode,
  useStoreApi,
  type NodeProps,
  type Viewport,
} from '@xyflow/react';
import { lazy, memo, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { DOTS } from '../../exchange/picture/card-geometry.ts';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { onceSeen } from '../ui/once-seen.ts';
import type { CanvasGestures } from './canvas-gestures.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { canvasSettings } from './canvas-settings.ts';
import type { CanvasNode, FrameNode, GroupNode, WireEdge } from './flow-elements.ts';
import { NoteCard } from './note-card.tsx';
import { StepCard } from './step-card.tsx';
import { useElements } from './use-elements.ts';
import { WireLine } from './wire-line.tsx';
import { leastZoomOf, MOST_ZOOM } from './zoom-limits.ts';

// Many flows have no groups.
const LateGroupCard = lazy(() => import('./group-parts.ts').then((module) => ({ default: module.GroupCard })));
const LateGroupFrame = lazy(() => import('./group-parts.ts').then((module) => ({ default: module.GroupFrame })));
const FlowMap = lazy(async () => {
  await onceSeen();
  return { default: (await import('./flow-map.tsx')).FlowMap };
});
const OverviewLayer = lazy(() => import('./overview-layer.tsx').then((module) => ({ default: module.OverviewLayer })));

const GroupCard = (props: NodeProps<GroupNode>) => (
  <Suspense fallback={null}>
    <LateGroupCard {...props} />
  </Suspense>
);
const GroupFrame = (props: NodeProps<FrameNode>) => (
  <Suspense fallback={null}>
    <LateGroupFrame {...props} />
  </Suspense>
);

// The same objects for every render: React Flow would otherwise draw everything again.
const nodeTypes = { step: StepCard, note: NoteCard, frame: GroupFrame, group: GroupCard };
const edgeTypes = { wire: WireLine };
const MIDDLE = [1];
const LEFT_AND_MIDDLE = [0, 1];
const SNAP: [number, number] = [4, 4];
const PRO = { hideAttribution: false };
const MULTI = ['Meta', 'Control', 'Shift'];

interface CanvasBoardProps {
  kit: CanvasKit;
  gestures: CanvasGestures;
  scene: FoldedScene;
  /** The view it is opened with. */
  first: Viewport;
  label: string;
  /** One drawing shows the flow, and only what can be moved or has the focus is an element. */
  isFar: boolean;
}

/** React Flow with a scene's cards and wires. It alone renders while something is dragged. */
export const CanvasBoard = memo(function CanvasBoard({ kit, gestures, scene, first, label, isFar }: CanvasBoardProps) {
  const { document, view, pointer } = kit;
  const isPlacing = useStore(view, (state) => state.placing !== null);
  const touched = useStore(view, (state) => state.touched);
  const { wheel, drag, map, snap } = useStore(canvasSettings);
  const moves = drag === 'moves' || touched;
  const { nodes, edges } = useElements(kit, scene, isFar);
  useAtOnce(nodes, edges);
  const minZoom = useMemo(() => leastZoomOf(scene.boxes), [scene.boxes]);
  // One element for as long as it shows the same: React then leaves it alone while cards move.
  const layers = useMemo(
    () => (
      <>
        <Background {...DOTS} />
        <Suspense fallback={null}>
          {isFar ? (
            <OverviewLayer
              document={document}
              view={view}
              pointer={pointer}
              scene={scene}
              onDrawn={gestures.keepDrawn}
            />
          ) : (
            map && <FlowMap document={document} view={view} scene={scene} />
          )}
        </Suspense>
        <EscapeCancels gestures={gestures} />
      </>
    ),
    [isFar, map, document, view, pointer, scene, gestures],
  );
  return (
    <ReactFlow<CanvasNode, WireEdge>
      {...gestures.handlers}
      aria-label={label}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      defaultViewport={first}
      onlyRenderVisibleElements
      minZoom={minZoom}
      maxZoom={MOST_ZOOM}
      panOnScroll={wheel === 'scrolls'}
      panOnDrag={moves ? LEFT_AND_MIDDLE : MIDDLE}
      // A click that says where something goes must not turn into a box that it draws.
      selectionOnDrag={!moves && !isPlacing}
      selectionMode={SelectionMode.Partial}
      multiSelectionKeyCode={MULTI}
      deleteKeyCode={null}
      disableKeyboardA11y
      zoomOnDoubleClick={false}
      snapToGrid={snap}
      snapGrid={SNAP}
      nodeDragThreshold={4}
      connectionDragThreshold={6}
      connectionRadius={28}
      // Within the grip that is drawn around the dot at a wire's end.
      reconnectRadius={6}
      connectOnClick={false}
      connectionLineType={ConnectionLineType.SmoothStep}
      elevateNodesOnSelect
      elevateEdgesOnSelect
      proOptions={PRO}
      attributionPosition="bottom-left"
    >
      {layers}
    </ReactFlow>
  );
});

/** Gives React Flow its first elements before it draws, where it would take them after a picture without cards. */
function useAtOnce(nodes: CanvasNode[], edges: WireEdge[]): void {
  const store = useStoreApi<CanvasNode, WireEdge>();
  useState(() => {
    const { setNodes, setEdges } = store.getState();
    setNodes(nodes);
    setEdges(edges);
  });
}

/** Esc lets go of the wire, the box or the cards that are being drawn or dragged, as it does in every drawing program. */
function EscapeCancels({ gestures }: { gestures: CanvasGestures }) {
  const store = useStoreApi();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const { connection, cancelConnection } = store.getState();
      if (connection.inProgress) {
        gestures.cancelWire();
        cancelConnection();
      } else if (gestures.cancel()) store.setState({ userSelectionActive: false, userSelectionRect: null });
      else return;
      // What is selected stays so.
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [store, gestures]);
  return null;
}
