import { wireId, wireOf } from '../../exchange/picture/wire-id.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { NOTHING, selectSteps, type Selection } from '../document/selection.ts';

/** A card, wire or note that has the keyboard focus. */
export type Focused =
  | { readonly is: 'step'; readonly id: string }
  | { readonly is: 'note'; readonly id: string }
  | { readonly is: 'wire'; readonly wire: WireStart };

/** The card, wire or note an element of the canvas belongs to, or null. */
export function focusedOf(target: EventTarget | null): Focused | null {
  if (!(target instanceof Element)) return null;
  const part = target.closest('.react-flow__node, .react-flow__edge');
  const id = part?.getAttribute('data-id');
  if (!part || id === null || id === undefined) return null;
  if (part.classList.contains('react-flow__edge')) return { is: 'wire', wire: wireOf(id) };
  return id.startsWith('note:') ? { is: 'note', id: id.slice('note:'.length) } : { is: 'step', id };
}

/** What shortcuts act on: the selection when the focus is in it, else what has the focus; the same object if nothing changes. */
export function selectionAtFocus(selection: Selection, focused: Focused | null): Selection {
  if (focused === null) return selection;
  switch (focused.is) {
    case 'step':
      return selection.steps.includes(focused.id) ? selection : selectSteps(focused.id);
    case 'note':
      return selection.notes.includes(focused.id) ? selection : { ...NOTHING, notes: [focused.id] };
    case 'wire': {
      const id = wireId(focused.wire);
      return selection.wires.some((wire) => wireId(wire) === id) ? selection : { ...NOTHING, wires: [focused.wire] };
    }
  }
}

/** The one card that Tab reaches: of what is selected last, or the flow's start. */
export const tabStopOf = (selection: Selection, start: string | undefined): string | null =>
  selection.steps.at(-1) ?? selection.wires.at(-1)?.step ?? start ?? null;
