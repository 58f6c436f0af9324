// oxlint-disable-next-line import/no-unassigned-import -- the stylesheets are the imports' effect
import '@xyflow/react/dist/base.css';
// oxlint-disable-next-line import/no-unassigned-import
import './canvas.css';
import { useKeyPress, useReactFlow, useStore as useFlowStore, useStoreApi } from '@xyflow/react';
import { lazy, Suspense, useEffect, useImperativeHandle, useLayoutEffect, useState, type DragEvent } from 'react';
import { useStore } from 'zustand';
import { inHand } from '../document/in-hand.ts';
import { selectSteps } from '../document/selection.ts';
import { STEP_DRAG } from '../document/step-drag.ts';
import { targetOf, targetOfNode } from './canvas-target.ts';
import { canvasSettings } from './canvas-settings.ts';
import { CanvasBoard } from './canvas-board.tsx';
import { createGestures } from './canvas-gestures.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { CanvasContext } from './canvas-context.ts';
import { createCanvasParts } from './canvas-parts.ts';
import { CanvasToolbar } from './canvas-toolbar.tsx';
import { UNDECORATED } from './decorations.ts';
import { detailAt } from './detail.ts';
import type { FlowCanvasProps } from './flow-canvas.tsx';
import type { CanvasNode, WireEdge } from './flow-elements.ts';
import { isTyping } from './is-typing.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useScene } from './use-scene.ts';
import type { Viewing } from './viewing.ts';
import { ViewMenu } from './view-menu.tsx';
import { ZoomControl } from './zoom-control.tsx';

const CanvasBanner = lazy(() => import('./canvas-banner.tsx').then((module) => ({ default: module.CanvasBanner })));
const FindBar = lazy(() => import('./find-bar.tsx').then((module) => ({ default: module.FindBar })));
const EmptyFlowHint = lazy(() => import('./empty-flow-hint.tsx').then((module) => ({ default: module.EmptyFlowHint })));
const AskedPanel = lazy(() => import('../things/asked-panel.tsx').then((module) => ({ default: module.AskedPanel })));
const PasteDialog = lazy(() => import('./paste-dialog.tsx').then((module) => ({ default: module.PasteDialog })));
const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((module) => ({ default: module.ShortcutSheet })));

const AFTER_FIRST_PICTURE_MS = 150;
let fetched: typeof import('./clipboard.ts') | null = null;

/** React Flow with our cards, wires, gestures and keys; FlowCanvas gives it its provider. */
export function CanvasStage({
  document,
  kinds,
  decorations = UNDECORATED,
  onOpenSettings,
  onNextProblem,
  onOutline,
  toolbar,
  ref,
}: FlowCanvasProps) {
  const flow = useReactFlow<CanvasNode, WireEdge>();
  const [parts] = useState(() => createCanvasParts(document, kinds, flow));
  const { kit, viewing, adding, tidying, commands, focusing, grouping, following, pressing, selecting, menus } = parts;
  const { view } = kit;
  const scene = useScene(kit);
  const detail = useFlowStore((state) => detailAt(state.transform[2], scene.boxes.length));
  const [gestures] = useState(() => createGestures(parts));

  useLayoutEffect(() => view.setState({ decorations }), [view, decorations]);
  useLayoutEffect(() => view.setState({ boxes: scene.obstacles }), [view, scene.obstacles]);
  useLayoutEffect(
    () => view.setState({ hooks: { onOpenSettings, onNextProblem, onOutline } }),
    [view, onOpenSettings, onNextProblem, onOutline],
  );
  useSizeAtOnce(kit);
  useRememberedViews(scene.flow, viewing);
  useKeepInView(kit, viewing);
  useKeepFocus(kit, viewing, scene);
  const [hasFocus] = useState(() => () => {
    const { activeElement } = globalThis.document;
    const { element, finding, writing, titling } = view.getState();
    // What is typed before the search bar, the note or the title is drawn is meant for it.
    if (finding && !element?.querySelector('search')) return false;
    if (writing !== null && !element?.querySelector('.note-card textarea')) return false;
    if (titling !== null && !element?.querySelector(':is(.react-flow__node, .frame-field) input')) return false;
    // What is around the canvas, as after the tour, has no keys of its own.
    return !activeElement || !element || activeElement.contains(element) || element.contains(activeElement);
  });
  useCanvasKeys(commands, hasFocus, focusing.take);
  useEffect(() => {
    let left = false;
    const startClipboard = (module: typeof import('./clipboard.ts')) => {
      fetched = module;
      if (!left) view.setState({ clipboard: module.createClipboard(kit, viewing, hasFocus, focusing.take) });
    };
    // What was fetched for one canvas is there for the next at once.
    if (fetched) startClipboard(fetched);
    // Nobody copies in the first instant, so the first picture need not wait for it.
    const timer = setTimeout(() => {
      parts.loadHands();
      // A new group wants its title typed at once.
      void import('./group-parts.ts').catch(() => undefined);
      if (!fetched) void import('./clipboard.ts').then(startClipboard);
    }, AFTER_FIRST_PICTURE_MS);
    return () => {
      left = true;
      // What is dragged when the page changes is never let go.
      inHand.setState({ isDragging: false });
      clearTimeout(timer);
      view.getState().clipboard?.stop();
      view.setState({ clipboard: null });
    };
  }, [kit, view, viewing, hasFocus, focusing, parts]);

  useImperativeHandle(
    ref,
    () => ({
      showStep: (step, options) => {
        grouping.uncover(step);
        document.select(selectSteps(step));
        // A flow that was only just opened is on the canvas with the next render.
        requestAnimationFrame(() => {
          viewing.show(step);
          if (options?.focus) viewing.focus(step);
        });
      },
      focusStep: viewing.rest,
      run: (shortcut) => commands[shortcut](),
      addStep: adding.add,
      addAfter: adding.addAfter,
      tidyUp: tidying.toggle,
      fit: viewing.fit,
      keepInView: () => {
        const { steps } = document.store.getState().selection;
        if (steps.length === 1) viewing.reveal(steps[0]!);
      },
    }),
    [document, viewing, adding, tidying, grouping, commands],
  );

  const asking = useStore(view, (state) => state.asking);
  const sheet = useStore(view, (state) => state.sheet);
  const pasting = useStore(view, (state) => state.pasting);
  const isConnecting = useStore(view, (state) => state.connecting !== null);
  const isSpaceDown = useKeyPress('Space');
  const isDrawing = useFlowStore((state) => state.connection.inProgress);
  const isPlacing = useStore(view, (state) => state.placing !== null);
  const isFinding = useStore(view, (state) => state.finding !== null);
  const touched = useStore(view, (state) => state.touched);
  const drag = useStore(canvasSettings, (state) => state.drag);
  const moves = drag === 'moves' || touched;
  const dropPoint = (event: DragEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });

  return (
    <CanvasContext value={parts.context}>
      {/* Cards are the widgets; this element only takes what is dropped and where the pointer is. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={(element) => {
          view.setState({ element });
        }}
        tabIndex={-1}
        className="flow-canvas relative size-full outline-none"
        data-connecting={isConnecting || undefined}
        data-wiring={isConnecting || isDrawing || undefined}
        data-detail={detail}
        data-placing={isPlacing || undefined}
        data-space={isSpaceDown || undefined}
        data-hand={moves || undefined}
        onPointerDownCapture={(event) => {
          focusing.onPress();
          following.stop();
          selecting.onPress();
          pressing.onDown(event);
        }}
        onPointerUpCapture={pressing.onEnd}
        onPointerCancel={pressing.onEnd}
        onPointerOver={following.onOver}
        onFocus={(event) => {
          focusing.onFocus(event.target);
          following.onFocus(event.target);
        }}
        onBlur={following.stop}
        onContextMenu={(event) => {
          // A field keeps the browser's own menu, and an open menu has none.
          if (isTyping(event.target)) return;
          event.preventDefault();
          const at = { x: event.clientX, y: event.clientY };
          const far = gestures.drawnCardAt(event);
          if (view.getState().asking?.by !== 'menu')
            menus.open(far ? targetOfNode(far.id) : targetOf(event.target), at, flow.screenToFlowPosition(at));
        }}
        onDoubleClick={(event) => {
          const card = gestures.drawnCardAt(event);
          if (card) {
            viewing.closeUp(card.id);
            return;
          }
          if (!(event.target instanceof Element) || !event.target.closest('.react-flow__pane')) return;
          if (targetOf(event.target).is !== 'canvas') return;
          const at = { x: event.clientX, y: event.clientY };
          adding.askAt(at, flow.screenToFlowPosition(at));
        }}
        onPointerMove={(event) => {
          pressing.onMove(event);
          kit.pointer.setState({ at: { x: event.clientX, y: event.clientY } });
        }}
        onPointerLeave={() => {
          following.onLeave();
          kit.pointer.setState({ at: null });
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
        <CanvasBoard
          kit={kit}
          gestures={gestures}
          scene={scene}
          label={`Call flow ${document.store.getState().plan.flows[scene.flow]?.name ?? ''}`}
          isFar={detail === 'overview'}
        />
        <CanvasToolbar
          document={document}
          kinds={kinds}
          view={view}
          onAdd={(anchor) => adding.ask(anchor, 'bottom')}
          onTidy={tidying.toggle}
        >
          {toolbar}
        </CanvasToolbar>
        <div className="absolute bottom-4 left-4 flex items-center rounded-control border border-line-strong bg-panel">
          <ZoomControl viewing={viewing} />
          <ViewMenu />
        </div>
        {(isConnecting || isPlacing) && (
          <Suspense fallback={null}>
            <CanvasBanner document={document} kinds={kinds} view={view} />
          </Suspense>
        )}
        {isFinding && (
          <Suspense fallback={null}>
            <FindBar
              kit={kit}
              onShow={(step) => {
                grouping.uncover(step);
                document.select(selectSteps(step));
                requestAnimationFrame(() => viewing.show(step));
              }}
              onClose={(step) => {
                view.setState({ finding: null });
                const { selection, plan } = document.store.getState();
                viewing.focus(step ?? selection.steps.at(-1) ?? plan.flows[scene.flow]?.start ?? '');
              }}
            />
          </Suspense>
        )}
        {scene.steps.size === 1 && scene.wires.length === 0 && !asking && (
          <Suspense fallback={null}>
            <EmptyFlowHint onAdd={(anchor) => adding.askNext(anchor)} />
          </Suspense>
        )}
        {asking && (
          <Suspense fallback={null}>
            <AskedPanel asking={asking} onClose={() => view.setState({ asking: null })} />
          </Suspense>
        )}
        {pasting && (
          <Suspense fallback={null}>
            <PasteDialog
              document={document}
              kinds={kinds}
              pasting={pasting}
              onClose={() => view.setState({ pasting: null })}
            />
          </Suspense>
        )}
        {sheet && (
          <Suspense fallback={null}>
            <ShortcutSheet onClose={() => view.setState({ sheet: false })} />
          </Suspense>
        )}
      </div>
    </CanvasContext>
  );
}

/** Each flow is seen again where it was left; a flow seen for the first time shows its start. */
function useRememberedViews(flowId: string, viewing: Viewing): void {
  const flow = useReactFlow();
  const store = useStoreApi();
  const [views] = useState(() => new Map<string, ReturnType<typeof flow.getViewport>>());
  useEffect(() => {
    const known = views.get(flowId);
    if (known) void flow.setViewport(known);
    else if (store.getState().panZoom) viewing.showFirst();
    return () => {
      views.set(flowId, flow.getViewport());
    };
  }, [flowId, flow, store, viewing, views]);
}

/** Tells React Flow the size of the canvas with the first render: it would find out after a first picture without cards. */
function useSizeAtOnce({ view }: CanvasKit): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = view.getState().element?.getBoundingClientRect() ?? {};
    if (store.getState().width === 0) store.setState({ width, height });
  }, [store, view]);
}

/** When a panel takes a part of the canvas, the selected step does not end up under it. */
function useKeepInView({ view, document }: CanvasKit, viewing: Viewing): void {
  useEffect(() => {
    const { element } = view.getState();
    if (!element) return undefined;
    let widthPx = element.clientWidth;
    let heightPx = element.clientHeight;
    const observer = new ResizeObserver(() => {
      const shrunk = element.clientWidth < widthPx || element.clientHeight < heightPx;
      widthPx = element.clientWidth;
      heightPx = element.clientHeight;
      const { steps } = document.store.getState().selection;
      // An open menu has the focus, and the pointer is over it: nothing may move.
      if (!shrunk || steps.length !== 1 || view.getState().asking) return;
      viewing.reveal(steps[0]!);
      // A card that left the screen for a moment was not drawn, and lost the focus with that.
      viewing.regain(steps[0]!);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [view, document, viewing]);
}
