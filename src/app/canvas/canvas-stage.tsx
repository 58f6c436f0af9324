// oxlint-disable-next-line import/no-unassigned-import -- the stylesheets are the imports' effect
import '@xyflow/react/dist/base.css';
// oxlint-disable-next-line import/no-unassigned-import
import './canvas.css';
import { useKeyPress, useReactFlow, useStore as useFlowStore } from '@xyflow/react';
import { lazy, Suspense, useEffect, useImperativeHandle, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { inHand } from '../document/in-hand.ts';
import { selectSteps } from '../document/selection.ts';
import { onceSeen } from '../ui/once-seen.ts';
import { canvasSettings } from './canvas-settings.ts';
import { CanvasBoard } from './canvas-board.tsx';
import { createGestures } from './canvas-gestures.ts';
import { CanvasContext } from './canvas-context.ts';
import { createCanvasParts } from './canvas-parts.ts';
import { CanvasToolbar } from './canvas-toolbar.tsx';
import { UNDECORATED } from './decorations.ts';
import { detailAt } from './detail.ts';
import type { FlowCanvasProps } from './flow-canvas.tsx';
import type { CanvasNode, WireEdge } from './flow-elements.ts';
import { useFirstView, useKeepInView, useRememberedViews } from './stage-view.ts';
import { createSurfaceHands } from './surface-hands.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useKeepFocus } from './use-keep-focus.ts';
import { useScene } from './use-scene.ts';
import { ViewMenu } from './view-menu.tsx';
import { ZoomControl } from './zoom-control.tsx';

// Nothing of it is seen at first.
const CanvasPanels = lazy(async () => {
  await onceSeen();
  return { default: (await import('./canvas-panels.tsx')).CanvasPanels };
});
const WayIn = lazy(async () => {
  await onceSeen();
  return { default: (await import('./way-in.tsx')).WayIn };
});

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
  const { kit, viewing, adding, tidying, commands, focusing, grouping } = parts;
  const { view } = kit;
  const scene = useScene(kit);
  const detail = useFlowStore((state) => detailAt(state.transform[2], scene.boxes.length));
  const [gestures] = useState(() => createGestures(parts));
  const [hands] = useState(() => createSurfaceHands(parts, gestures));

  useLayoutEffect(() => view.setState({ decorations }), [view, decorations]);
  useLayoutEffect(() => view.setState({ boxes: scene.obstacles }), [view, scene.obstacles]);
  useLayoutEffect(
    () => view.setState({ hooks: { onOpenSettings, onNextProblem, onOutline } }),
    [view, onOpenSettings, onNextProblem, onOutline],
  );
  const first = useFirstView(kit, viewing);
  useRememberedViews(scene.flow, viewing);
  useKeepInView(kit, viewing);
  useKeepFocus(kit, viewing, scene);
  const [hasFocus] = useState(() => () => {
    const { activeElement } = globalThis.document;
    const { element, writing, titling } = view.getState();
    // What is typed before the note or the title is drawn is meant for it.
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
      if (!left) view.setState({ clipboard: module.createClipboard(kit, viewing, hasFocus) });
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
  }, [kit, view, viewing, hasFocus, parts]);

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

  const isConnecting = useStore(view, (state) => state.connecting !== null);
  const isSpaceDown = useKeyPress('Space');
  const isDrawing = useFlowStore((state) => state.connection.inProgress);
  const isPlacing = useStore(view, (state) => state.placing !== null);
  const touched = useStore(view, (state) => state.touched);
  const drag = useStore(canvasSettings, (state) => state.drag);
  const moves = drag === 'moves' || touched;

  return (
    <CanvasContext value={parts.context}>
      {/* Cards are the widgets; this element only takes what is dropped and where the pointer is. */}
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
        {...hands}
      >
        <Suspense fallback={null}>
          <WayIn parts={parts} scene={scene} />
        </Suspense>
        {first && (
          <CanvasBoard
            kit={kit}
            gestures={gestures}
            scene={scene}
            first={first}
            label={`Call flow ${document.store.getState().plan.flows[scene.flow]?.name ?? ''}`}
            isFar={detail === 'overview'}
          />
        )}
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
        <Suspense fallback={null}>
          <CanvasPanels parts={parts} scene={scene} />
        </Suspense>
      </div>
    </CanvasContext>
  );
}
