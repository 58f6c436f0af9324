import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Popover } from './popover.tsx';

interface ExplainedWordProps {
  /** The word as it stands in the text. */
  children: ReactNode;
  /** The name of the panel. */
  label: string;
  /** What is in the panel. */
  explanation: ReactNode;
}

const REST_MS = 500;
const LEAVE_MS = 200;

/** A word with a dotted underline; a press, Enter or a resting pointer opens its explanation, Esc closes it (WCAG 1.4.13). */
export function ExplainedWord({ children, label, explanation }: ExplainedWordProps) {
  // A panel that was pressed open has the focus; one that a pointer opened leaves it where it is.
  const [open, setOpen] = useState<'pressed' | 'rested' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (open === 'pressed') body.current?.focus({ preventScroll: true });
  }, [open]);
  const later = (next: () => void, ms: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(next, ms);
  };
  const leave = () => later(() => setOpen((now) => (now === 'rested' ? null : now)), LEAVE_MS);
  const close = () => {
    window.clearTimeout(timer.current);
    // Safari gives a pressed button no focus, so the panel does not know where to give it back.
    if (body.current?.contains(document.activeElement)) button.current?.focus();
    setOpen(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    // The panel around the word stays open.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open !== null}
        className="-my-0.5 min-h-6 cursor-help rounded-small text-left decoration-muted decoration-dotted decoration-1 underline underline-offset-4 hover:decoration-solid"
        onClick={() => {
          window.clearTimeout(timer.current);
          setOpen(open === 'pressed' ? null : 'pressed');
        }}
        onKeyDown={onKeyDown}
        onPointerEnter={(event) =>
          event.pointerType === 'mouse' && later(() => setOpen((now) => now ?? 'rested'), REST_MS)
        }
        onPointerLeave={leave}
      >
        {children}
      </button>
      {open !== null && (
        <Popover label={label} anchor={() => button.current} onClose={close}>
          <div
            ref={body}
            tabIndex={-1}
            className="max-w-80 p-3.5 text-base font-normal -outline-offset-2"
            onPointerEnter={() => window.clearTimeout(timer.current)}
            onPointerLeave={leave}
          >
            {explanation}
          </div>
        </Popover>
      )}
    </>
  );
}
