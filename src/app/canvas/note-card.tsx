import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { useCanvas } from './canvas-context.ts';
import type { NoteNode } from './flow-elements.ts';

/** A note beside the steps; double click or Enter edits it, Esc or leaving it keeps what was typed. */
export const NoteCard = memo(function NoteCard({ id, data, selected }: NodeProps<NoteNode>) {
  const { actions } = useCanvas();
  const [draft, setDraft] = useState<string | null>(null);
  const note = id.slice('note:'.length);
  const keep = () => {
    if (draft !== null && draft.trim() !== '' && draft !== data.text) actions.changeNote(note, draft);
    setDraft(null);
  };
  return (
    // The canvas gives notes their role and focus; the double click is the pointer's way to the same editing.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="note-card" data-selected={selected || undefined} onDoubleClick={() => setDraft(data.text)}>
      {draft === null ? (
        data.text
      ) : (
        <textarea
          aria-label="Note"
          className="nodrag nopan nowheel block size-full resize-none bg-transparent outline-none"
          maxLength={2000}
          value={draft}
          ref={(element) => element?.focus()}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') keep();
          }}
        />
      )}
    </div>
  );
});
