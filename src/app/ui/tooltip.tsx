import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { shortcutText } from './kbd.tsx';
import { lastKeyWasTab } from './last-key.ts';
import { placeFloating, type Side } from './place-floating.ts';

interface TooltipProps {
  text: string;
  shortcut?: string | undefined;
  side?: Side | undefined;
  /** False when the text repeats the name of the control, which would then be read twice. */
  describes?: boolean | undefined;
  /** One element that can take focus. */
  children: ReactNode;
}

const delayMs = 400;

/** A short text on hover and where Tab stops a moment; Esc hides it, and the pointer may rest on it (WCAG 1.4.13). */
export function Tooltip({ text, shortcut, side = 'bottom', describes = true, children }: TooltipProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const wrapper = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<number>(undefined);

  const later = (next: boolean, ms: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(next), ms);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);

  useEffect(() => {
    const target = wrapper.current?.firstElementChild;
    if (!describes || !target) return undefined;
    target.setAttribute('aria-describedby', id);
    return () => target.removeAttribute('aria-describedby');
  }, [describes, id]);

  useLayoutEffect(() => {
    const target = wrapper.current?.firstElementChild;
    if (!open || !tip.current || !target) return undefined;
    tip.current.showPopover?.();
    placeFloating(tip.current, target, side, 'center');
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, side]);

  const hide = () => {
    window.clearTimeout(timer.current);
    setOpen(false);
  };

  return (
    <>
      <span
        ref={wrapper}
        className="contents"
        onPointerEnter={(event) => event.pointerType === 'mouse' && later(true, delayMs)}
        onPointerLeave={() => later(false, 100)}
        onPointerDown={hide}
        onFocus={(event) => lastKeyWasTab() && event.target.matches(':focus-visible') && later(true, delayMs)}
        onBlur={hide}
      >
        {children}
      </span>
      {describes && !open && (
        <span id={id} hidden>
          {text}
        </span>
      )}
      {open && (
        <span
          ref={tip}
          id={id}
          role="tooltip"
          popover="manual"
          onPointerEnter={() => later(true, 0)}
          onPointerLeave={() => later(false, 100)}
          className="fixed inset-auto m-0 max-w-64 rounded-small border-0 bg-inverse px-2 py-1 text-sm font-medium text-on-inverse shadow-float"
        >
          {text}
          {shortcut && <span className="ml-2 opacity-75">{shortcutText(shortcut)}</span>}
        </span>
      )}
    </>
  );
}
