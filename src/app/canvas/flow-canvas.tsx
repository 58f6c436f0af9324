// canvas: the drawing of one flow and everything a hand or a keyboard does to it. All of React Flow stays behind this folder;
// the plan is changed only by named edits of the document, and what others know (problems, a playing call) comes in as props.
import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode, Ref } from 'react';
import type { Kinds } from '../../engine/kind.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import type { PlanDocument } from '../document/document-store.ts';
import type { Decorations } from './decorations.ts';
import { CanvasStage } from './canvas-stage.tsx';
import type { ShortcutId } from './shortcuts.ts';

/** What the world around may ask of the canvas. */
export interface FlowCanvasHandle {
  /** Selects a step of the current flow, brings it into view and, with `focus`, gives it the focus. */
  readonly showStep: (step: string, options?: { readonly focus?: boolean }) => void;
  /** Gives a step the focus and leaves the selection as it is. */
  readonly focusStep: (step: string) => void;
  /** Adds a step of a kind after the selected step's first open exit, else in the middle of the screen. */
  readonly addStep: (kind: string) => void;
  /** Adds a step of a kind where an exit leads, and leaves the selection as it is. */
  readonly addAfter: (from: WireStart, kind: string) => void;
  /** Does what a shortcut does. */
  readonly run: (shortcut: ShortcutId) => void;
  readonly tidyUp: () => void;
  readonly fit: () => void;
  /** Something now lies over the canvas: a single selected step comes out from under it. */
  readonly keepInView: () => void;
}

export interface FlowCanvasProps {
  readonly document: PlanDocument;
  readonly kinds: Kinds;
  readonly decorations?: Decorations | undefined;
  /** Enter on a step: open its settings and put the focus into the first field. */
  readonly onOpenSettings: () => void;
  /** F8 and Shift+F8. */
  readonly onNextProblem: (direction: 1 | -1) => void;
  /** O: show the same flow as an outline. */
  readonly onOutline: () => void;
  /** More buttons at the top left, after the flow's name. */
  readonly toolbar?: ReactNode;
  readonly ref?: Ref<FlowCanvasHandle>;
}

/** The canvas of the document's current flow. */
export function FlowCanvas(props: FlowCanvasProps) {
  return (
    <ReactFlowProvider>
      <CanvasStage {...props} />
    </ReactFlowProvider>
  );
}
