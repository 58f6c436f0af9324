import type { Edit } from '../../plan/edits/edit.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { toast, type Toast } from '../ui/toast.ts';

/**
 * Says what the last edit did, and offers to take it back. The message goes away with the next change: it would be untrue after
 * an undo, and its own undo would take back something else after another edit.
 */
export function sayWithUndo(document: PlanDocument, text: string, tone: Toast['tone'] = 'ok'): void {
  const said = document.store.getState().history.past.at(-1);
  const undo = () => toast({ text: `Undone: ${document.undo() ?? ''}` });
  const shown = toast({ text, tone, action: { label: 'Undo', onPress: undo } });
  const stop = document.store.subscribe(({ history }) => {
    if (history.past.at(-1) === said) return;
    stop();
    shown.close();
  });
}

/** Applies an edit, says what it did, and offers to take it back; returns the ids it made. */
export function editWithUndo(document: PlanDocument, edit: Edit, said: string): readonly string[] {
  const made = document.edit(edit);
  sayWithUndo(document, said);
  return made;
}
