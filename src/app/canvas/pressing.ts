import type { PointerEvent } from 'react';
import type { CanvasKit } from './canvas-kit.ts';
import { targetOf } from './canvas-target.ts';
import type { Menus } from './menus.ts';

/** A finger that rests on the canvas opens the menu that a right click opens. */
export interface Pressing {
  readonly onDown: (event: PointerEvent) => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onEnd: () => void;
}

const LONG_MS = 500;
/** A finger is never quite still. */
const STILL_PX = 10;

/** Watches touches; `touched` is set while fingers are what works the canvas. */
export function createPressing({ view, flow }: CanvasKit, menus: Menus): Pressing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  const fingers = new Set<number>();
  const cancel = () => clearTimeout(timer);
  return {
    onDown: (event) => {
      const touched = event.pointerType === 'touch';
      if (view.getState().touched !== touched) view.setState({ touched });
      cancel();
      if (!touched) return;
      fingers.add(event.pointerId);
      const release = ({ pointerId }: globalThis.PointerEvent) => fingers.delete(pointerId);
      window.addEventListener('pointerup', release, { once: true, capture: true });
      window.addEventListener('pointercancel', release, { once: true, capture: true });
      if (fingers.size > 1) return;
      const { target } = event;
      from = { x: event.clientX, y: event.clientY };
      timer = setTimeout(() => {
        if (view.getState().moving || view.getState().asking) return;
        swallowTap();
        menus.open(targetOf(target), from, flow.screenToFlowPosition(from));
      }, LONG_MS);
    },
    onMove: (event) => {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL_PX) cancel();
    },
    onEnd: cancel,
  };
}

/** The finger that opened the menu is lifted: some browsers make a click of that, which would close it. */
function swallowTap(): void {
  const over = new AbortController();
  const end = (event: Event) => {
    if (event.cancelable) event.preventDefault();
    over.abort();
  };
  for (const type of ['touchend', 'touchcancel'])
    window.addEventListener(type, end, { capture: true, passive: false, signal: over.signal });
}
