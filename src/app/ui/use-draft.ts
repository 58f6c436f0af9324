import { useEffect, useEffectEvent, useState } from 'react';

/** What is typed but not yet committed: `commit` hands it over once, `revert` forgets it. */
export interface Draft {
  text: string;
  set: (text: string) => void;
  commit: () => void;
  revert: () => void;
}

/** Keeps typing local until it is committed, so that one edit is one undo step; leaving the screen commits. */
export function useDraft(value: string, onCommit: ((text: string) => void) | undefined): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const handOver = () => {
    if (draft !== null && draft !== value) onCommit?.(draft);
  };
  // Selecting another step removes the field without a blur; what was typed must not be lost with it.
  const onLeave = useEffectEvent(handOver);
  useEffect(() => () => onLeave(), []);
  return {
    text: draft ?? value,
    set: setDraft,
    commit: () => {
      handOver();
      setDraft(null);
    },
    revert: () => setDraft(null),
  };
}
