import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';

/** What the world around may ask of whatever shows the current flow: the canvas or the outline. */
export interface FlowView {
  /** Selects a step of the current flow, brings it into view and, with `focus`, gives it the focus. */
  readonly showStep: (step: string, options?: { readonly focus?: boolean }) => void;
  /** Gives a step the focus and leaves the selection as it is. */
  readonly focusStep: (step: string) => void;
  /** Adds a step of a kind where the view would put one without being told. */
  readonly addStep: (kind: string) => void;
  /** Adds a step of a kind where an exit leads, and leaves the focus where it is. */
  readonly addAfter: (from: WireStart, kind: string) => void;
  /** Tidies up what is selected or everything, where the view has places to tidy. */
  readonly tidyUp?: () => void;
  /** Does what a key of the view does to what is selected, where the view has several things selected at once. */
  readonly run?: (shortcut: 'duplicate') => void;
  /** Something now lies over the view: what is selected comes out from under it. */
  readonly keepInView: () => void;
}
