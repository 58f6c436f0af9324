import type { Box } from '../../exchange/picture/route-wire.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { firstView } from './first-view.ts';
import { shiftClear } from './shift-clear.ts';

/** What can be done with the part of the flow that is seen. */
export interface Viewing {
  readonly showFirst: () => void;
  readonly fit: () => void;
  /** 1 is 100 %. */
  readonly zoomTo: (zoom: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings a step into view if it is not there, without changing the zoom. */
  readonly reveal: (step: string) => void;
  /** Gives a step's card the keyboard focus, once it is drawn. */
  readonly focus: (step: string) => void;
  /** Gives it back to a card that lost it by not being drawn for a moment, unless something else, such as a field, has it. */
  readonly regain: (step: string) => void;
  /** The same, but what is selected stays as it is. */
  readonly rest: (step: string) => void;
  /** The middle of the screen in canvas units. */
  readonly middle: () => { x: number; y: number };
}

const glide = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? {} : { duration: 220 });

/** Moves of the view; they glide unless less motion is wished for. */
export function createViewing(kit: CanvasKit): Viewing {
  const boxOf = (step: string): Box | undefined => {
    const scene = kit.scene();
    const place = scene.places.get(step);
    const model = scene.models.get(step);
    return place && model ? { ...place, ...model.size } : undefined;
  };
  const screen = () => {
    const { width = 0, height = 0 } = kit.view.getState().element?.getBoundingClientRect() ?? {};
    return { width, height };
  };
  /** What lies over the canvas, relative to it: the small map, and panels that say so. */
  const covers = (): Box[] => {
    const canvas = kit.view.getState().element?.getBoundingClientRect();
    if (!canvas) return [];
    return [...document.querySelectorAll('.react-flow__minimap, [data-covers="canvas"]')].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const isOver = width > 0 && left < canvas.right - 1 && left + width > canvas.left && top < canvas.bottom;
      return isOver ? [{ x: left - canvas.left, y: top - canvas.top, width, height }] : [];
    });
  };
  const zoomAround = (zoom: number) => {
    const { x, y, zoom: before } = kit.flow.getViewport();
    const { width, height } = screen();
    const next = Math.min(2, Math.max(0.1, zoom));
    const ratio = next / before;
    void kit.flow.setViewport(
      { x: width / 2 - (width / 2 - x) * ratio, y: height / 2 - (height / 2 - y) * ratio, zoom: next },
      glide(),
    );
  };
  const focus = (step: string, only: () => boolean = () => true) => {
    let tries = 0;
    const attempt = () => {
      if (!only()) return;
      const card = kit.view
        .getState()
        .element?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(step)}"]`);
      if (card) card.focus({ preventScroll: true });
      else if ((tries += 1) < 60) requestAnimationFrame(attempt);
    };
    requestAnimationFrame(attempt);
  };
  return {
    showFirst: () => {
      const { plan, flow } = kit.document.store.getState();
      void kit.flow.setViewport(firstView(kit.scene().boxes, boxOf(plan.flows[flow]?.start ?? ''), screen()));
    },
    fit: () => void kit.flow.fitView({ padding: 0.08, maxZoom: 1, ...glide() }),
    zoomTo: zoomAround,
    zoomBy: (factor) => zoomAround(kit.flow.getViewport().zoom * factor),
    reveal: (step) => {
      const box = boxOf(step);
      if (!box) return;
      const { x, y, zoom } = kit.flow.getViewport();
      const { width, height } = screen();
      const card = { x: box.x * zoom + x, y: box.y * zoom + y, width: box.width * zoom, height: box.height * zoom };
      const shift = shiftClear(card, { width, height }, covers());
      if (shift.x !== 0 || shift.y !== 0) void kit.flow.setViewport({ x: x + shift.x, y: y + shift.y, zoom }, glide());
    },
    focus: (step) => {
      kit.view.setState({ resting: null });
      focus(step);
    },
    regain: (step) => focus(step, () => isFree(globalThis.document.activeElement)),
    rest: (step) => {
      kit.view.setState({ resting: step });
      focus(step);
    },
    middle: () => {
      const { left = 0, top = 0, width = 0, height = 0 } = kit.view.getState().element?.getBoundingClientRect() ?? {};
      return kit.flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 });
    },
  };
}

/** Whether the focus is on nothing in particular, or on a card. */
const isFree = (element: Element | null): boolean =>
  element === null || element === globalThis.document.body || element.classList.contains('react-flow__node');
