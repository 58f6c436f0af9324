import type { RefObject } from 'react';
import type { FlowView } from '../document/flow-view.ts';
import type { InspectorHandle } from '../inspector/inspector.tsx';

/** A second: what is not there by then was left again. */
const MOST_FRAMES = 60;

/** Does something with a part of the page that may only now be fetched or drawn. */
export function whenDrawn<T>(part: RefObject<T | null>, run: (drawn: T) => void, tries = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    if (part.current) run(part.current);
    else if (tries > 0) whenDrawn(part, run, tries - 1);
  });
}

/** Shows a step on the canvas or in the outline, once that shows its flow. */
export const showWhenDrawn = (view: RefObject<FlowView | null>, step: string, focus: boolean): void =>
  whenDrawn(view, (drawn) => drawn.showStep(step, { focus }));

/** Gives the settings the focus; they may only now be fetched. */
export function focusWhenDrawn(inspector: RefObject<InspectorHandle | null>, tries = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    if (inspector.current?.focusFirst() !== true && tries > 0) focusWhenDrawn(inspector, tries - 1);
  });
}
