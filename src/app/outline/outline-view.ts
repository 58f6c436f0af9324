import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Asking } from '../things/asked-panel.tsx';
import type { FlowClipboard, Pasting } from '../things/flow-clipboard.ts';

/** What the outline asks of the world around it. */
export interface OutlineHooks {
  /** Shows the settings of the selected step; with `focus` the first field gets the focus. */
  readonly onOpenSettings: (focus: boolean) => void;
  readonly onCanvas: () => void;
}

/** What the outline shows beyond the plan. Rows read only their own part of it. */
export interface OutlineView {
  /** The row that Tab comes to. */
  readonly current: string | null;
  /** A row that gets the focus as soon as it is on the page. */
  readonly wanted: string | null;
  /** The row that gets the focus without becoming the selection. */
  readonly resting: string | null;
  /** A row that comes into view as soon as it is on the page. */
  readonly revealed: string | null;
  readonly folded: ReadonlySet<string>;
  /** The step whose name is being edited in its row. */
  readonly renaming: string | null;
  readonly asking: Asking | null;
  readonly pasting: Pasting | null;
  /** Null while the outline is not on the page. */
  readonly clipboard: FlowClipboard | null;
  /** The element around all rows, while it is on the page. */
  readonly element: HTMLElement | null;
  /** The focus was last seen in the outline, and nothing else took it. */
  readonly hasFocus: boolean;
  readonly hooks: OutlineHooks;
}

export const createOutlineView = (): StoreApi<OutlineView> =>
  createStore<OutlineView>(() => ({
    current: null,
    wanted: null,
    resting: null,
    revealed: null,
    folded: new Set(),
    renaming: null,
    asking: null,
    pasting: null,
    clipboard: null,
    element: null,
    hasFocus: false,
    hooks: { onOpenSettings: () => undefined, onCanvas: () => undefined },
  }));
