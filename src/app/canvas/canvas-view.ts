import type { Viewport } from '@xyflow/react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Box } from '../../exchange/picture/route-wire.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import type { Point } from '../../plan/edits/point.ts';
import type { Asking } from '../things/asked-panel.tsx';
import type { FlowClipboard, Pasting } from '../things/flow-clipboard.ts';
import type { FollowedPath } from './follow-path.ts';
import { UNDECORATED, type Decorations } from './decorations.ts';

/** What the canvas asks of the world around it. */
export interface CanvasHooks {
  readonly onOpenSettings: () => void;
  readonly onNextProblem: (direction: 1 | -1) => void;
  readonly onOutline: () => void;
}

/** What the canvas shows beyond the plan. Cards and wires read only their own part of it. */
export interface CanvasView {
  readonly decorations: Decorations;
  /** Places of cards while they are dragged or tidied, before the edit. */
  readonly moving: ReadonlyMap<string, Point> | null;
  /** Where cards stood that are dragged with Alt, to be copied rather than moved. */
  readonly copying: ReadonlyMap<string, Point> | null;
  /** The group a dragged step would go into. */
  readonly hotGroup: string | null;
  /** The wire a dragged step would go into. */
  readonly hotWire: string | null;
  /** The exit whose target is being chosen by a click on a card. */
  readonly connecting: WireStart | null;
  /** The cards that go where the next click is. */
  readonly placing: readonly string[] | null;
  /** The step whose name is being edited on its card. */
  readonly renaming: string | null;
  /** The group whose title is being edited. */
  readonly titling: string | null;
  /** The note whose text is being edited. */
  readonly writing: string | null;
  /** The step whose card gets the focus without becoming the selection. */
  readonly resting: string | null;
  readonly asking: Asking | null;
  readonly pasting: Pasting | null;
  /** Null until it is fetched. */
  readonly clipboard: FlowClipboard | null;
  /** Tidy up is at work. */
  readonly tidying: boolean;
  /** The cards and notes that wires go around. */
  readonly boxes: readonly Box[];
  /** What a canvas shows when it is opened; null until it has its size. */
  readonly first: Viewport | null;
  /** The element around everything, while it is on the page. */
  readonly element: HTMLElement | null;
  /** The way to and from what is pointed at; the rest steps back. */
  readonly followed: FollowedPath | null;
  /** The steps that a search found, and which one is shown now; null while nobody searches. */
  readonly finding: { readonly hits: ReadonlySet<string>; readonly now: string | null } | null;
  /** The canvas is touched by a finger: dragging over it moves it. */
  readonly touched: boolean;
  readonly sheet: boolean;
  readonly hooks: CanvasHooks;
}

export const createCanvasView = (): StoreApi<CanvasView> =>
  createStore<CanvasView>(() => ({
    decorations: UNDECORATED,
    moving: null,
    copying: null,
    hotGroup: null,
    hotWire: null,
    connecting: null,
    placing: null,
    renaming: null,
    titling: null,
    writing: null,
    resting: null,
    asking: null,
    pasting: null,
    clipboard: null,
    tidying: false,
    boxes: [],
    first: null,
    element: null,
    followed: null,
    finding: null,
    touched: false,
    sheet: false,
    hooks: { onOpenSettings: () => undefined, onNextProblem: () => undefined, onOutline: () => undefined },
  }));
