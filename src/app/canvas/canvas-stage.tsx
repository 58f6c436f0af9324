// oxlint-disable-next-line import/no-unassigned-import -- the stylesheets are the imports' effect
import '@xyflow/react/dist/base.css';
// oxlint-disable-next-line import/no-unassigned-import
import './canvas.css';
import { Background, MiniMap, ReactFlow, SelectionMode, useReactFlow, useStoreApi } from '@xyflow/react';
import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type DragEvent,
} from 'react';
import { useStore } from 'zustand';
import { editNote } from '../../plan/edits/edit-note.ts';
import { renameStep } from '../../plan/edits/rename-step.ts';
import { selectSteps } from '../document/selection.ts';
import { STEP_DRAG } from '../document/step-drag.ts';
import { createAdding } from './adding.ts';
import { CanvasBanner } from './canvas-banner.tsx';
import { CanvasContext } from './canvas-context.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { CanvasToolbar } from './canvas-toolbar.tsx';
import { createCanvasView } from './canvas-view.ts';
import { listenToClipboard } from './clipboard.ts';
import { createCommands } from './commands.ts';
import { createConnecting } from './connecting.ts';
import { UNDECORATED } from './decorations.ts';
import { createDragging } from './dragging.ts';
import type { FlowCanvasProps } from './flow-canvas.tsx';
import type { CanvasNode, Scene, WireEdge } from './flow-elements.ts';
import { NoteCard } from './note-card.tsx';
import { createSelecting } from './selecting.ts';
import { StepCard } from './step-card.tsx';
import { createTidying } from './tidying.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useScene } from './use-scene.ts';
import { createViewing, type Viewing } from './viewing.ts';
import { WireLine } from './wire-line.tsx';
import { ZoomControl } from './zoom-control.tsx';

const StepPicker = lazy(() => import('./step-picker.tsx').then((module) => ({ default: module.StepPicker })));
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((module) => ({ default: module.ShortcutSheet })));

// The same objects for every render: React Flow would otherwise draw everything again.
const nodeTypes = { step: StepCard, note: NoteCard };
const edgeTypes = { wire: WireLine };
const PAN_BUTTONS = [1];
const SNAP: [number, number] = [4, 4];
const PRO = { hideAttribution: false };
const MULTI = ['Meta', 'Control', 'Shift'];

/** React Flow with our cards, wires, gestures and keys; FlowCanvas gives it its provider. */
export function CanvasStage({
  document,
  kinds,
  decorations = UNDECORATED,
  onOpenSettings,
  onNextProblem,
  toolbar,
  ref,
}: FlowCanvasProps) {
  const flow = useReactFlow<CanvasNode, WireEdge>();
  const wrapper = useRef<HTMLDivElement>(null);
  const [view] = useState(createCanvasView);
  const [sheet, setSheet] = useState(false);
  const { scene, nodes, edges } = useScene(document, kinds, view);
  const [latest] = useState<{ scene: Scene; hooks: Hooks; pointer: { x: number; y: number } | null }>(() => ({
    scene,
    hooks: { onOpenSettings, onNextProblem },
    pointer: null,
  }));
  useLayoutEffect(() => {
    latest.scene = scene;
    latest.hooks = { onOpenSettings, onNextProblem };
  });
  const [parts] = useState(() => {
    // Commands run between an edit and React's next render too, so the scene is read when asked for.
    const kit: CanvasKit = { document, kinds, view, flow, scene: () => latest.scene, element: () => wrapper.current };
    const viewing = createViewing(kit);
    const adding = createAdding(kit, viewing);
    const tidying = createTidying(kit);
    const commands = createCommands(kit, viewing, adding, () => ({
      ...latest.hooks,
      onSheet: () => setSheet(true),
      onTidy: () => tidying.toggle(),
    }));
    const actions = {
      pressPort: (from, anchor) => {
        const wired = document.store.getState().plan.flows[latest.scene.flow]?.nodes[from.step]?.next[from.exit];
        if (wired !== undefined) view.setState({ connecting: from });
        else adding.withExit(from, anchor, (exit) => adding.askFrom(exit, anchor));
      },
      pressWire: adding.askWire,
      renameStep: (step, name) => {
        const { plan, flow: id } = document.store.getState();
        document.edit(renameStep(plan, id, step, name));
      },
      stopRenaming: () => {
        const step = view.getState().renaming;
        view.setState({ renaming: null });
        if (step !== null) viewing.focus(step);
      },
      changeNote: (note, text) => {
        document.edit(editNote(document.store.getState().flow, note, text));
        document.seal();
      },
    } satisfies import('./canvas-context.ts').CanvasActions;
    return {
      kit,
      viewing,
      adding,
      tidying,
      commands,
      context: { view, actions },
      dragging: createDragging(kit),
      connecting: createConnecting(kit, adding),
      selecting: createSelecting(kit),
    };
  });
  const { viewing, adding, tidying, commands, dragging, connecting, selecting } = parts;

  useLayoutEffect(() => view.setState({ decorations }), [view, decorations]);
  useLayoutEffect(() => view.setState({ boxes: scene.boxes }), [view, scene.boxes]);
  useRememberedViews(scene.flow, viewing);

  const hasFocus = () => {
    const { activeElement, body } = globalThis.document;
    return activeElement === null || activeElement === body || (wrapper.current?.contains(activeElement) ?? false);
  };
  useCanvasKeys(commands, hasFocus);
  const pointer = useEffectEvent(() => (latest.pointer ? flow.screenToFlowPosition(latest.pointer) : null));
  const focused = useEffectEvent(hasFocus);
  useEffect(
    () =>
      listenToClipboard(
        parts.kit,
        parts.viewing,
        () => focused(),
        () => pointer(),
      ),
    [parts],
  );

  useImperativeHandle(
    ref,
    () => ({
      showStep: (step, options) => {
        document.select(selectSteps(step));
        // A flow that was only just opened is on the canvas with the next render.
        requestAnimationFrame(() => {
          viewing.reveal(step);
          if (options?.focus) viewing.focus(step);
        });
      },
      addStep: adding.add,
      addAfter: adding.addAfter,
      tidyUp: tidying.toggle,
      fit: viewing.fit,
    }),
    [document, viewing, adding, tidying],
  );

  const asking = useStore(view, (state) => state.asking);
  const isConnecting = useStore(view, (state) => state.connecting !== null);
  const dropPoint = (event: DragEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });

  return (
    <CanvasContext value={parts.context}>
      {/* Cards are the widgets; this element only takes what is dropped and where the pointer is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={wrapper}
        tabIndex={-1}
        className="flow-canvas relative size-full outline-none"
        data-connecting={isConnecting || undefined}
        onPointerMove={(event) => {
          latest.pointer = { x: event.clientX, y: event.clientY };
        }}
        onPointerLeave={() => {
          latest.pointer = null;
        }}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(STEP_DRAG)) return;
          event.preventDefault();
          event.dataTransfer.dropEffect = 'copy';
          // The data itself is not readable before the drop, but its type carries the kind.
          const kind = event.dataTransfer.types.find((type) => type.startsWith(`${STEP_DRAG}+`))?.split('+')[1];
          if (kind !== undefined) adding.hoverDrop(kind, dropPoint(event));
        }}
        onDragLeave={() => view.setState({ hotWire: null })}
        onDrop={(event) => {
          const kind = event.dataTransfer.getData(STEP_DRAG);
          if (!Object.hasOwn(kinds, kind)) return;
          event.preventDefault();
          adding.drop(kind, dropPoint(event));
        }}
      >
        <ReactFlow<CanvasNode, WireEdge>
          aria-label={`Call flow ${document.store.getState().plan.flows[scene.flow]?.name ?? ''}`}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onlyRenderVisibleElements
          onInit={() => viewing.showFirst()}
          minZoom={0.1}
          maxZoom={2}
          panOnScroll
          panOnDrag={PAN_BUTTONS}
          selectionOnDrag
          selectionMode={SelectionMode.Partial}
          multiSelectionKeyCode={MULTI}
          deleteKeyCode={null}
          disableKeyboardA11y
          zoomOnDoubleClick={false}
          snapToGrid
          snapGrid={SNAP}
          nodeDragThreshold={4}
          connectionDragThreshold={6}
          connectionRadius={28}
          connectOnClick={false}
          elevateNodesOnSelect
          elevateEdgesOnSelect
          proOptions={PRO}
          onNodesChange={(changes) => {
            selecting.nodes(changes);
            dragging.follow(changes);
          }}
          onEdgesChange={selecting.wires}
          onNodeDrag={dragging.hover}
          onNodeDragStop={dragging.drop}
          onSelectionDragStop={dragging.drop}
          onConnect={connecting.onConnect}
          onConnectEnd={connecting.onConnectEnd}
          onReconnect={connecting.onReconnect}
          onReconnectEnd={connecting.onReconnectEnd}
          onNodeClick={(_event, node) => {
            if (node.type === 'step') connecting.clickStep(node.id);
          }}
          onNodeDoubleClick={(event, node) => {
            if (node.type !== 'step') return;
            const onName = event.target instanceof Element && event.target.closest('.card-head .text-md') !== null;
            if (onName) view.setState({ renaming: node.id });
            else onOpenSettings();
          }}
          onPaneClick={() => view.setState({ connecting: null })}
        >
          <Background gap={24} size={1.4} />
          <MiniMap
            pannable
            zoomable
            ariaLabel="The whole flow, small"
            className="max-lg:hidden"
            style={{ width: 148, height: 92 }}
            nodeBorderRadius={8}
            nodeColor="var(--color-line-strong)"
            maskColor="color-mix(in srgb, var(--color-background) 70%, transparent)"
          />
          <EscapeCancelsDraws />
        </ReactFlow>
        <CanvasToolbar
          document={document}
          kinds={kinds}
          view={view}
          onAdd={(anchor) => adding.ask(anchor)}
          onTidy={tidying.toggle}
        >
          {toolbar}
        </CanvasToolbar>
        <div className="absolute bottom-4 left-4">
          <ZoomControl viewing={viewing} />
        </div>
        <CanvasBanner document={document} kinds={kinds} view={view} />
        {asking && (
          <Suspense fallback={null}>
            <StepPicker asking={asking} onClose={() => view.setState({ asking: null })} />
          </Suspense>
        )}
        {sheet && (
          <Suspense fallback={null}>
            <ShortcutSheet onClose={() => setSheet(false)} />
          </Suspense>
        )}
      </div>
    </CanvasContext>
  );
}

type Hooks = Pick<FlowCanvasProps, 'onOpenSettings' | 'onNextProblem'>;

/** Each flow is seen again where it was left; a flow seen for the first time shows its start. */
function useRememberedViews(flowId: string, viewing: Viewing): void {
  const flow = useReactFlow();
  const [views] = useState(() => new Map<string, ReturnType<typeof flow.getViewport>>());
  useEffect(() => {
    const known = views.get(flowId);
    if (known) void flow.setViewport(known);
    else if (flow.viewportInitialized) viewing.showFirst();
    return () => {
      views.set(flowId, flow.getViewport());
    };
  }, [flowId, flow, viewing, views]);
}

/** Esc lets go of a wire that is being drawn, as it does in every drawing program. */
function EscapeCancelsDraws() {
  const store = useStoreApi();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && store.getState().connection.inProgress) store.getState().cancelConnection();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [store]);
  return null;
}
