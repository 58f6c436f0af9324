import type { CanvasKit } from './canvas-kit.ts';
import { focusedOf, selectionAtFocus } from './focus-law.ts';
import { groupNodeId } from '../../exchange/picture/group-node-id.ts';
import type { Viewing } from './viewing.ts';

/** Keeps the selection with the keyboard focus. */
export interface Focusing {
  /** Makes what an element stands for the selection, unless it is in it: for the keys that go on from the focus. */
  readonly take: (target: EventTarget | null) => void;
  /** The focus came to an element; a press of the pointer selects by rules of its own, and `viewing.rest` asks for none. */
  readonly onFocus: (target: EventTarget) => void;
  readonly onPress: () => void;
}

/** Whoever comes to a card or wire by keyboard has it selected, so that shortcuts and settings mean the same one. */
export function createFocusing({ document, view }: CanvasKit, viewing: Viewing): Focusing {
  let pressed = false;
  const take = (target: EventTarget | null) => {
    const { plan, flow, selection } = document.store.getState();
    const stepsOf = (group: string) => plan.layout.flows[flow]?.groups[group]?.steps ?? [];
    const next = selectionAtFocus(selection, focusedOf(target), stepsOf);
    if (next === selection) return;
    document.seal();
    document.select(next);
  };
  return {
    take,
    onPress: () => {
      pressed = true;
      const release = () => {
        pressed = false;
      };
      window.addEventListener('pointerup', release, { once: true, capture: true });
      window.addEventListener('pointercancel', release, { once: true, capture: true });
    },
    onFocus: (target) => {
      const focused = focusedOf(target);
      if (pressed || focused === null) return;
      if (focused.is === 'step' && view.getState().resting === focused.id) {
        view.setState({ resting: null });
        return;
      }
      take(target);
      if (focused.is === 'step' || focused.is === 'group')
        viewing.reveal(focused.is === 'step' ? focused.id : groupNodeId(focused.id));
    },
  };
}
