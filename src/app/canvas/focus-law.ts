import { wireId, wireOf } from '../../exchange/picture/wire-id.ts';
import type { WireStart } from '../../plan/edits/add-step-after-exit.ts';
import { groupOfNode, noteOfNode } from './node-ids.ts';
import { NOTHING, selectSteps, type Selection } from '../document/selection.ts';

/** A card, wire, note or group that has the keyboard focus. */
export type Focused =
  | { readonly is: 'step'; readonly id: string }
  | { readonly is: 'note'; readonly id: string }
  | { readonly is: 'group'; readonly id: string }
  | { readonly is: 'wire'; readonly wire: WireStart };

/** The card, wire, note or group an element of the canvas belongs to, or null. */
export function focusedOf(target: EventTarget | null): Focused | null {
  if (!(target instanceof Element)) return null;
  const part = target.closest('.react-flow__node, .react-flow__edge, .wire-grip');
  const id = part?.getAttribute('data-id');
  if (!part || id === null || id === undefined) return null;
  if (!part.classList.contains('react-flow__node')) return { is: 'wire', wire: wireOf(id) };
  const note = noteOfNode(id);
  if (note !== undefined) return { is: 'note', id: note };
  const group = groupOfNode(id);
  return group === undefined ? { is: 'step', id } : { is: 'group', id: group };
}

/**
 * What shortcuts act on: the selection when the focus is in it, else what has the focus; the same object if nothing changes. A
 * group is selected by its steps, `stepsOf` it.
 */
export function selectionAtFocus(
  selection: Selection,
  focused: Focused | null,
  stepsOf: (group: string) => readonly string[] = () => [],
): Selection {
  if (focused === null) return selection;
  switch (focused.is) {
    case 'step':
      return selection.steps.includes(focused.id) ? selection : selectSteps(focused.id);
    case 'note':
      return selection.notes.includes(focused.id) ? selection : { ...NOTHING, notes: [focused.id] };
    case 'group': {
      const steps = stepsOf(focused.id);
      const isSelected = steps.length > 0 && steps.every((step) => selection.steps.includes(step));
      return isSelected ? selection : selectSteps(...steps);
    }
    case 'wire': {
      const id = wireId(focused.wire);
      return selection.wires.some((wire) => wireId(wire) === id) ? selection : { ...NOTHING, wires: [focused.wire] };
    }
  }
}

/** The one card that Tab reaches: of what is selected last, or the flow's start. */
export const tabStopOf = (selection: Selection, start: string | undefined): string | null =>
  selection.steps.at(-1) ?? selection.wires.at(-1)?.step ?? start ?? null;
