import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

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

/** What a person must know of who else works on this plan and where their work is, over the canvas, where it moves nothing. */
export function DraftNotices({ isApart, conflict, kept, typed, onConflict }: DraftNoticesProps) {
  const [isTypedRead, setTypedRead] = useState(false);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-header z-10 flex flex-col items-center gap-2 px-3 pt-2 max-md:top-24"
    >
      {conflict ? (
        <Raised>
          <Notice
            tone="warning"
            title="Somebody else changed this plan, too"
            actions={
              <Button variant="link" onClick={onConflict}>
                Compare the two drafts
              </Button>
            }
          >
            Both drafts are kept. Yours is saved on this computer only, until you choose or combine them.
          </Notice>
        </Raised>
      ) : (
        isApart && (
          <Raised>
            <Notice tone="warning" title="Another tab changes this plan, too">
              Neither is saved on the backend yet. Nothing is overwritten: when it answers, you compare the two drafts
              and combine them.
            </Notice>
          </Raised>
        )
      )}
      {!isTypedRead &&
        typed.map(({ field, text }) => (
          <Raised key={`${field} ${text}`}>
            <Notice
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
          </Raised>
        ))}
      {!kept && (
        <Raised>
          <Notice tone="lost" title="This browser does not keep your draft">
            Its storage is full or blocked, as in some private windows. What the backend has is safe: keep this tab open
            until it says “saved”.
          </Notice>
        </Raised>
      )}
    </div>
  );
}

const Raised = ({ children }: { children: ReactNode }) => (
  <div className="pointer-events-auto max-w-[36rem] rounded-card bg-panel shadow-float">{children}</div>
);
