import { noteMerge } from './add-note.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';

/** Changes the text of a note; typing is one undo step. */
export const editNote = (flow: string, note: string, text: string): Edit => ({
  label: 'Edit a note',
  merge: noteMerge(flow, note),
  apply: (draft) => {
    const found = flowLayout(draft, flow).notes[note];
    if (found) found.text = text;
  },
});
