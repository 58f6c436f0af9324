import { createContext, use } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import type { FloatingAnchor } from '../ui/place-floating.ts';
import type { CanvasView } from './canvas-view.ts';

/** What cards and wires may ask of the canvas; the same object for as long as the canvas lives. */
export interface CanvasActions {
  /** A port was clicked: an open one offers steps, a wired one waits for a click on its new target. */
  readonly pressPort: (from: WireStart, anchor: FloatingAnchor) => void;
  /** The "+" of a wire: offers steps to put into it. */
  readonly pressWire: (wire: WireStart, anchor: FloatingAnchor) => void;
  readonly renameStep: (step: string, name: string) => void;
  readonly stopRenaming: () => void;
  readonly startTitle: (group: string) => void;
  readonly renameGroup: (group: string, title: string) => void;
  readonly stopTitle: (refocus: boolean) => void;
  readonly collapseGroup: (group: string, collapsed: boolean) => void;
  readonly writeNote: (note: string) => void;
  /** Keeps what was typed into a note; one that is new and got no words is taken away again. */
  readonly stopWriting: (note: string, text: string, refocus: boolean) => void;
}

interface CanvasContextValue {
  readonly view: StoreApi<CanvasView>;
  readonly actions: CanvasActions;
}

export const CanvasContext = createContext<CanvasContextValue | null>(null);

/** The canvas around a card or wire. */
export function useCanvas(): CanvasContextValue {
  const canvas = use(CanvasContext);
  if (!canvas) throw new Error('Cards and wires are drawn inside a canvas');
  return canvas;
}

/** A part of what the canvas shows. */
export const useCanvasView = <T>(read: (view: CanvasView) => T): T => useStore(useCanvas().view, read);
