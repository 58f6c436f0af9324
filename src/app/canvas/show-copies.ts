import type { Duplicate } from '../../plan/edits/duplicate-steps.ts';
import { announce } from '../ui/announcer.tsx';
import { doneWords } from '../things/done-words.ts';
import type { CanvasKit } from './canvas-kit.ts';
import { noteNodeId } from './node-ids.ts';
import type { Viewing } from './viewing.ts';

/** Makes copies, as one undo step; they are selected, seen and said, and the first of them has the focus. */
export function showCopies({ document }: CanvasKit, viewing: Viewing, edit: Duplicate): void {
  const steps = document.edit(edit);
  document.select({ steps, wires: [], notes: edit.notes });
  const first = steps[0] ?? edit.notes.map(noteNodeId)[0];
  if (first !== undefined) {
    viewing.reveal(first);
    viewing.focus(first);
  }
  announce(doneWords(edit.label));
}
