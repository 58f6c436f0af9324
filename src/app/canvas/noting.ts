import { editNote } from '../../plan/edits/edit-note.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { isNewNote } from './new-note.ts';
import { noteNodeId } from './node-ids.ts';
import type { Viewing } from './viewing.ts';

/** Writing notes. */
export interface Noting {
  /** Keeps what was typed into a note; one that is new and got no words is taken away again. */
  readonly stop: (note: string, text: string, refocus: boolean) => void;
}

/** Makes the writing of notes. */
export function createNoting({ document, view }: CanvasKit, viewing: Viewing): Noting {
  return {
    stop: (note, text, refocus) => {
      view.setState({ writing: null });
      const { plan, flow, history } = document.store.getState();
      const isNew = isNewNote(plan, flow, note, history);
      const isWritten = text.trim() !== '' && text !== plan.layout.flows[flow]?.notes[note]?.text;
      if (isWritten) {
        // The first words are one undo step with the note itself.
        if (!isNew) document.seal();
        document.edit(editNote(flow, note, text));
        document.seal();
      } else if (isNew) document.withdraw();
      if (!refocus) return;
      if (isWritten || !isNew) viewing.focus(noteNodeId(note));
      else view.getState().element?.focus({ preventScroll: true });
    },
  };
}
