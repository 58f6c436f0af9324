import { useEffect, useRef } from 'react';
import type { CanvasKit } from './canvas-kit.ts';
import type { FoldedScene } from '../../exchange/picture/fold-groups.ts';
import { nodeElement } from './card-element.ts';
import { tabStopOf } from './focus-law.ts';
import type { Viewing } from './viewing.ts';

/** When an edit such as an undo takes away the card that has the focus, what is selected gets it, or a card that is seen. */
export function useKeepFocus({ document: plan, view }: CanvasKit, viewing: Viewing, scene: FoldedScene): void {
  const had = useRef(false);
  useEffect(() => {
    const { element } = view.getState();
    const onIn = () => {
      had.current = true;
    };
    // Without a related target the focus went nowhere: its element is gone.
    const onOut = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element?.contains(event.relatedTarget)) had.current = false;
    };
    element?.addEventListener('focusin', onIn);
    element?.addEventListener('focusout', onOut);
    return () => {
      element?.removeEventListener('focusin', onIn);
      element?.removeEventListener('focusout', onOut);
    };
  }, [view]);
  useEffect(() => {
    if (!had.current) return undefined;
    // Two frames: whoever made the edit may give the focus away in the next one.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const { selection, flow, plan: now } = plan.store.getState();
        const { element } = view.getState();
        const isDrawn = (step: string) => isSeen(nodeElement(element, scene.cardOf(step)), element);
        const step = tabStopOf(selection, undefined);
        if (step !== null && scene.steps.has(step)) {
          // A card out of sight is not drawn and takes no focus: another that is selected does, or the view goes there.
          const drawn = [step, ...selection.steps].find(isDrawn);
          if (drawn === undefined) viewing.reveal(step);
          return viewing.focus(drawn ?? step);
        }
        // Nothing is selected, and an undo is no reason to look elsewhere or to open settings.
        const start = now.flows[flow]?.start;
        const near = start !== undefined && isDrawn(start) ? start : [...scene.steps.keys()].find(isDrawn);
        if (near !== undefined) viewing.rest(near);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [scene, plan, view, viewing]);
}

/** Whether a part of an element shows inside another. */
function isSeen(part: Element | null | undefined, whole: Element | null): boolean {
  if (!part || !whole) return false;
  const [one, other] = [part.getBoundingClientRect(), whole.getBoundingClientRect()];
  return one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;
}
