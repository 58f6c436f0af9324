import type { PointerEvent } from 'react';
import type { Point } from '../../plan/edits/point.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { targetOf } from './canvas-target.ts';
import type { Menus } from './menus.ts';
import type { Pinching } from './pinching.ts';

/** A finger that rests on the canvas opens the menu that a right click opens; two of them pinch. */
export interface Pressing {
  readonly onDown: (event: PointerEvent, takeBack: () => void) => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onEnd: () => void;
}

const LONG_MS = 500;
/** A finger is never quite still. */
const STILL_PX = 10;

/** Watches touches; `touched` is set while fingers are what works the canvas. A pinch takes back what one finger began. */
export function createPressing(
  { view, flow }: Pick<CanvasKit, 'view' | 'flow'>,
  menus: Pick<Menus, 'open'>,
  pinching: Pinching,
): Pressing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  const fingers = new Map<number, Finger>();
  const cancel = () => clearTimeout(timer);
  return {
    onDown: (event, takeBack) => {
      const touched = event.pointerType === 'touch';
      if (view.getState().touched !== touched) view.setState({ touched });
      cancel();
      if (!touched) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY, isHeld: isHeld(event.target) });
      const over = new AbortController();
      const release = ({ pointerId }: globalThis.PointerEvent) => {
        // Another finger may be lifted before this one.
        if (pointerId !== event.pointerId) return;
        fingers.delete(pointerId);
        over.abort();
      };
      for (const type of ['pointerup', 'pointercancel'] as const)
        window.addEventListener(type, release, { capture: true, signal: over.signal });
      if (fingers.size === 2 && [...fingers.values()].some((finger) => finger.isHeld)) {
        takeBack();
        pinching.begin(fingers);
      }
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
      const finger = fingers.get(event.pointerId);
      if (finger) fingers.set(event.pointerId, { ...finger, x: event.clientX, y: event.clientY });
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL_PX) cancel();
    },
    onEnd: cancel,
  };
}

interface Finger extends Point {
  /** It is on a card or wire, which keeps its touches from the view. */
  readonly isHeld: boolean;
}

const isHeld = (target: EventTarget): boolean => target instanceof Element && target.closest('.nopan') !== null;

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
