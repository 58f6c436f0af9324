import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { CONFLICT_PILL } from './status-pills.tsx';

interface DraftNoticesProps {
  /** Another tab of this browser has the plan open, and both have work that is not saved. */
  isApart: boolean;
  conflict: boolean;
  /** Whether this browser keeps the draft. */
  kept: boolean;
  /** What was being typed when the page ended the last time. */
  typed: readonly { readonly field: string; readonly text: string }[];
  onConflict: () => void;
}

/** What a person must know of who else works on this plan and where their work is; in the flow of the page, where it covers no control. */
export function DraftNotices({ isApart, conflict, kept, typed, onConflict }: DraftNoticesProps) {
  const [isTypedRead, setTypedRead] = useState(false);
  const [isLater, setLater] = useState(false);
  // Another conflict is another decision.
  if (isLater && !conflict) setLater(false);
  return (
    <div role="status" className="flex flex-col gap-2 px-3 pb-2 empty:hidden">
      {conflict && !isLater && (
        <Notice
          tone="warning"
          title="Somebody else changed this plan, too"
          actions={
            <>
              <Button variant="link" onClick={onConflict}>
                Compare the two drafts
              </Button>
              <Button
                variant="link"
                onClick={() => {
                  setLater(true);
                  // It leads back to the two drafts.
                  document.getElementById(CONFLICT_PILL)?.focus();
                }}
              >
                Decide later
              </Button>
            </>
          }
        >
          Both drafts are kept. Yours is saved on this computer only, until you choose or combine them.
        </Notice>
      )}
      {isApart && !conflict && (
        <Notice tone="warning" title="Another tab changes this plan, too">
          Neither is saved on the backend yet. Nothing is overwritten: when it answers, you compare the two drafts and
          combine them.
        </Notice>
      )}
      {!isTypedRead &&
        typed.map(({ field, text }) => (
          <Notice
            key={`${field} ${text}`}
            tone="warning"
            title={`You were typing in “${field}” when this page ended`}
            actions={
              <>
                <Button variant="link" onClick={() => void navigator.clipboard.writeText(text)}>
                  Copy it
                </Button>
                <Button variant="link" onClick={() => setTypedRead(true)}>
                  Close
                </Button>
              </>
            }
          >
            <p className="max-h-40 overflow-auto break-words whitespace-pre-wrap">{text}</p>
            <p className="mt-1 text-sm">It was not in the plan yet. Copy it, then paste it where it belongs.</p>
          </Notice>
        ))}
      {!kept && (
        <Notice tone="lost" title="This browser does not keep your draft">
          Its storage is full or blocked, as in some private windows. What the backend has is safe: keep this tab open
          until it says “saved”.
        </Notice>
      )}
    </div>
  );
}
