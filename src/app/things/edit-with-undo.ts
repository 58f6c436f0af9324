import type { Edit } from '../../plan/edits/edit.ts';
import type { PlanDocument } from '../document/document-store.ts';
import { toast } from '../ui/toast.ts';

/** Applies an edit, says what it did, and offers to take it back; returns the ids it made. */
export function editWithUndo(document: PlanDocument, edit: Edit, said: string): readonly string[] {
  const made = document.edit(edit);
  const after = document.store.getState().plan;
  toast({
    text: said,
    tone: 'ok',
    action: {
      label: 'Undo',
      onPress: () => {
        // Later edits are not taken back by a message that is about an earlier one.
        if (document.store.getState().plan === after) document.undo();
        else toast({ text: 'Changed since. Use Undo in the top bar, step by step.' });
      },
    },
  });
  return made;
}
