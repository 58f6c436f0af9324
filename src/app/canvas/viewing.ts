import type { Viewport } from '@xyflow/react';
import { noteBox } from '../../exchange/picture/note-boxes.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { Size } from '../../exchange/picture/card-geometry.ts';
import { boundsOf } from '../../exchange/picture/bounds-of.ts';
import type { Box } from '../../exchange/picture/route-wire.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { frameBox } from '../../exchange/picture/fold-groups.ts';
import { nodeElement } from './card-element.ts';
import { noteNodeId } from './node-ids.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';
import { firstViewOf } from '../../exchange/picture/first-view.ts';
import { fitView } from './fit-view.ts';
import { glide, wantsStill, type Glide } from './glide.ts';
import { shiftClear } from './shift-clear.ts';
import { leastZoomOf, MOST_ZOOM } from './zoom-limits.ts';

/** What can be done with the part of the flow that is seen. */
export interface Viewing {
  /** What a screen of a size shows of the flow when it is opened: where it was left, else its start. */
  readonly first: (screen: Size) => Viewport;
  /** Remembers where a flow is left, for as long as its document lives. */
  readonly leave: (flow: string) => void;
  readonly showFirst: () => void;
  readonly fit: () => void;
  /** Brings some steps into view, as large as they fit. */
  readonly fitSteps: (steps: readonly string[]) => void;
  /** Moves the view by parts of the screen. */
  readonly pan: (x: number, y: number) => void;
  /** 1 is 100 %. */
  readonly zoomTo: (zoom: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings a step to the middle, large enough to be read. */
  readonly closeUp: (step: string) => void;
  /** Brings a step into view where it can be read: from far away by going closer. */
  readonly show: (step: string) => void;
  /** Brings a step into view if it is not there, without changing the zoom. */
  readonly reveal: (step: string) => void;
  /** Stops a glide where it is. */
  readonly hold: () => void;
  /** Gives a step's card the keyboard focus, once it is drawn. */
  readonly focus: (step: string) => void;
  /** Gives it back to a card that lost it by not being drawn for a moment, unless something else, such as a field, has it. */
  readonly regain: (step: string) => void;
  /** The same, but what is selected stays as it is. */
  readonly rest: (step: string) => void;
  /** The middle of the screen in canvas units. */
  readonly middle: () => { x: number; y: number };
}

/** What must be seen of a frame: its title is at its top left. */
const TITLE = { width: 360, height: 96 };
/** At which a card can be read on the smallest screen. */
const CLOSE_ZOOM = 0.85;
const READABLE_ZOOM = 0.5;

const GLIDE_MS = 190;
/** In pixels: what moved further than this was moved by somebody. */
const STRAY = 0.5;

/** Where the flows of a document were left: other pages take the canvas away. */
const left = new WeakMap<PlanDocument, Map<string, Viewport>>();

/** Moves of the view; they glide unless less motion is wished for. */
export function createViewing(kit: CanvasKit): Viewing {
  const boxOf = (step: string): Box | undefined => {
    const scene = kit.scene();
    const card = scene.cardOf(step);
    const place = scene.places.get(card);
    const model = scene.models.get(card);
    const frame = scene.frames.find(({ id }) => groupNodeId(id) === step);
    if (frame) {
      const box = frameBox(frame.steps, (each) => scene.places.get(each), scene.steps);
      return { ...box, width: Math.min(box.width, TITLE.width), height: TITLE.height };
    }
    const note = scene.notes.find(({ id }) => noteNodeId(id) === step);
    if (note) return noteBox(note);
    return place && model ? { ...place, ...model.size } : undefined;
  };
  const screen = () => {
    const { width = 0, height = 0 } = kit.view.getState().element?.getBoundingClientRect() ?? {};
    return { width, height };
  };
  /** What lies over the canvas, relative to it: the small map, and panels that say so. */
  const covers = (selector = '.flow-map, [data-covers="canvas"]'): Box[] => {
    const canvas = kit.view.getState().element?.getBoundingClientRect();
    if (!canvas) return [];
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const isOver = width > 0 && left < canvas.right - 1 && left + width > canvas.left && top < canvas.bottom;
      return isOver ? [{ x: left - canvas.left, y: top - canvas.top, width, height }] : [];
    });
  };
  let gliding: Glide | null = null;
  /** Where a glide goes that is not there yet: the next move goes on from there, however fast one follows the other. */
  let aim: Viewport | null = null;
  const settled = () => aim ?? kit.flow.getViewport();
  const jumpTo = (to: Viewport) => {
    gliding?.stop();
    [gliding, aim] = [null, null];
    const { x, y, zoom } = kit.flow.getViewport();
    if (x !== to.x || y !== to.y || zoom !== to.zoom) void kit.flow.setViewport(to);
  };
  const glideTo = (to: Viewport) => {
    if (wantsStill()) return jumpTo(to);
    gliding?.stop();
    const from = kit.flow.getViewport();
    let last = from;
    const mix = (begin: number, end: number, part: number) => begin + (end - begin) * part;
    aim = to;
    const mine = glide(GLIDE_MS, (part) => {
      const now = kit.flow.getViewport();
      const isStray = Math.hypot(now.x - last.x, now.y - last.y) > STRAY || now.zoom !== last.zoom;
      if (isStray || part === 1) aim = null;
      // Whoever pans or zooms meanwhile has the view.
      if (isStray) return mine.stop();
      last =
        part === 1
          ? to
          : { x: mix(from.x, to.x, part), y: mix(from.y, to.y, part), zoom: mix(from.zoom, to.zoom, part) };
      void kit.flow.setViewport(last);
    });
    gliding = mine;
  };
  const zoomAround = (zoom: number) => {
    const { x, y, zoom: before } = settled();
    const { width, height } = screen();
    const next = Math.min(MOST_ZOOM, Math.max(leastZoomOf(kit.scene().boxes), zoom));
    const ratio = next / before;
    glideTo({ x: width / 2 - (width / 2 - x) * ratio, y: height / 2 - (height / 2 - y) * ratio, zoom: next });
  };
  const focus = (step: string, only: () => boolean = () => true) => {
    let tries = 0;
    const attempt = () => {
      // A question that was asked meanwhile keeps the focus: it would close without it.
      if (!only() || kit.view.getState().asking) return;
      const card = nodeElement(kit.view.getState().element, kit.scene().cardOf(step));
      if (card) card.focus({ preventScroll: true });
      else if ((tries += 1) < 60) requestAnimationFrame(attempt);
    };
    requestAnimationFrame(attempt);
  };
  const reveal = (step: string, move = glideTo) => {
    const box = boxOf(step);
    // While the next click says where something goes, nothing moves under the pointer.
    if (!box || kit.view.getState().placing) return;
    const { x, y, zoom } = kit.flow.getViewport();
    const { width, height } = screen();
    const card = { x: box.x * zoom + x, y: box.y * zoom + y, width: box.width * zoom, height: box.height * zoom };
    const shift = shiftClear(card, { width, height }, covers());
    if (shift.x !== 0 || shift.y !== 0) move({ x: x + shift.x, y: y + shift.y, zoom });
  };
  const fitBoxes = (boxes: readonly Box[], share: number) => {
    const bounds = boundsOf(boxes);
    // The small map goes away when all is seen.
    const panels = covers('[data-covers="canvas"]');
    if (bounds) glideTo(fitView(bounds, screen(), panels, leastZoomOf(kit.scene().boxes), share));
  };
  const closeUp = (step: string) => {
    const box = boxOf(step);
    if (!box) return;
    const { width, height } = screen();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    glideTo({ x: width / 2 - x * CLOSE_ZOOM, y: height / 2 - y * CLOSE_ZOOM, zoom: CLOSE_ZOOM });
  };
  const first = (size: Size) => {
    const { plan, flow } = kit.document.store.getState();
    return left.get(kit.document)?.get(flow) ?? firstViewOf(kit.scene(), plan.flows[flow]?.start, size);
  };
  return {
    first,
    leave: (flow) => {
      const views = left.get(kit.document) ?? new Map<string, Viewport>();
      left.set(kit.document, views.set(flow, kit.flow.getViewport()));
    },
    showFirst: () => {
      const { selection } = kit.document.store.getState();
      jumpTo(first(screen()));
      // Whoever comes from the outline with a step in hand finds it.
      if (selection.steps.length === 1) reveal(selection.steps[0]!, jumpTo);
    },
    fit: () => {
      const scene = kit.scene();
      const frames = scene.frames.map(({ steps }) => frameBox(steps, (step) => scene.places.get(step), scene.steps));
      fitBoxes([...scene.boxes, ...scene.notes.map(noteBox), ...frames], 1);
    },
    fitSteps: (steps) =>
      fitBoxes(
        steps.flatMap((step) => boxOf(step) ?? []),
        0.85,
      ),
    pan: (x, y) => {
      const { width, height } = screen();
      const { x: left, y: top, zoom } = settled();
      glideTo({ x: left - x * width, y: top - y * height, zoom });
    },
    closeUp,
    show: (step) => (kit.flow.getViewport().zoom < READABLE_ZOOM ? closeUp(step) : reveal(step)),
    zoomTo: zoomAround,
    zoomBy: (factor) => zoomAround(settled().zoom * factor),
    reveal: (step) => reveal(step),
    hold: () => {
      gliding?.stop();
      aim = null;
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
