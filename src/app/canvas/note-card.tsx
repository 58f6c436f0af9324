import type { NodeProps } from '@xyflow/react';
import { memo, useRef } from 'react';
import { useCanvas, useCanvasView } from './canvas-context.ts';
import type { NoteNode } from './flow-elements.ts';
import { NEW_NOTE } from './new-note.ts';

/** A note beside the steps; double click or Enter edits it, Esc or leaving it keeps what was typed. */
export const NoteCard = memo(function NoteCard({ id, data, selected }: NodeProps<NoteNode>) {
  const { actions } = useCanvas();
  const note = id.slice('note:'.length);
  const writing = useCanvasView((view) => view.writing === note);
  return (
    // The canvas gives notes their role and focus; the double click is the pointer's way to the same editing.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="note-card" data-selected={selected || undefined} onDoubleClick={() => actions.writeNote(note)}>
      {writing ? (
        <NoteText text={data.text} onDone={(text, byKey) => actions.stopWriting(note, text, byKey)} />
      ) : (
        <span className="note-text">{data.text}</span>
      )}
    </div>
  );
});

interface NoteTextProps {
  text: string;
  /** What was typed, and whether a key ended it, so that the focus goes back to the note. */
  onDone: (text: string, byKey: boolean) => void;
}

function NoteText({ text, onDone }: NoteTextProps) {
  const finished = useRef(false);
  const finish = (typed: string, byKey: boolean) => {
    if (finished.current) return;
    finished.current = true;
    onDone(typed, byKey);
  };
  return (
    <textarea
      aria-label="Note"
      className="nodrag nopan nowheel block size-full resize-none bg-transparent outline-none"
      maxLength={2000}
      defaultValue={text}
      ref={startWriting}
      onBlur={(event) => finish(event.target.value, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') finish(event.currentTarget.value, true);
      }}
    />
  );
}

// At module scope: a new function would be called again with every render and move the caret under the typing.
function startWriting(element: HTMLTextAreaElement | null): void {
  if (!element) return;
  element.focus();
  const end = element.value.length;
  // Words that only ask to be replaced are; whoever wrote some goes on after them.
  element.setSelectionRange(element.value === NEW_NOTE ? 0 : end, end);
}
