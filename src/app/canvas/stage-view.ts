import { useStoreApi, type Viewport } from '@xyflow/react';
import { useEffect, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { CanvasKit } from './canvas-kit.ts';
import type { Viewing } from './viewing.ts';

/** Each flow is seen again where it was left; a flow seen for the first time shows its start. */
export function useRememberedViews(flowId: string, viewing: Viewing): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    if (store.getState().panZoom) viewing.showFirst();
    return () => viewing.leave(flowId);
  }, [flowId, store, viewing]);
}

/**
 * Tells React Flow the size of the canvas and what it shows first, before anything is painted; null until then. It would find out
 * by itself after a first picture without cards.
 */
export function useFirstView({ view }: CanvasKit, viewing: Viewing): Viewport | null {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = view.getState().element?.getBoundingClientRect() ?? {};
    const first = viewing.first({ width, height });
    store.setState({ width, height, transform: [first.x, first.y, first.zoom] });
    view.setState({ first });
  }, [store, view, viewing]);
  return useStore(view, (state) => state.first);
}

/** When a panel takes a part of the canvas, the selected step does not end up under it. */
export function useKeepInView({ view, document }: CanvasKit, viewing: Viewing): void {
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
