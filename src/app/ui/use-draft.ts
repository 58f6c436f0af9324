import { useEffect, useEffectEvent, useState } from 'react';

/** What is typed but not yet committed: `commit` hands it over once, `revert` forgets it. */
export interface Draft {
  text: string;
  set: (text: string) => void;
  commit: () => void;
  revert: () => void;
}

/**
 * Keeps typing local until it is committed, so that one edit is one undo step; leaving the screen commits. What `onCommit`
 * refuses by returning false stays as typed.
 */
export function useDraft(value: string, onCommit: ((text: string) => unknown) | undefined): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const handOver = () => draft === null || draft === value || onCommit?.(draft) !== false;
  // Selecting another step removes the field without a blur; what was typed must not be lost with it.
  const onLeave = useEffectEvent(() => void handOver());
  useEffect(() => () => onLeave(), []);
  return {
    text: draft ?? value,
    set: setDraft,
    commit: () => {
      if (handOver()) setDraft(null);
    },
    revert: () => setDraft(null),
  };
}
