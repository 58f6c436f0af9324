import { useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react';

/** How long a pointer rests before it asks, and how long it may be on its way between the button and its panel. */
const REST_MS = 350;
const WAY_MS = 250;

/** A panel that a button opens for good, and a resting pointer for as long as it stays (WCAG 1.4.13). */
export interface Peek {
  /** How it was opened; null while it is closed. */
  readonly shown: 'pressed' | 'rested' | null;
  readonly press: () => void;
  readonly close: () => void;
  /** For the button and for what is in the panel. */
  readonly over: {
    readonly onPointerEnter: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
}

/** Opens by a press and under a resting mouse; a press keeps what the mouse opened. Esc closes it. */
export function usePeek(): Peek {
  const [shown, setShown] = useState<Peek['shown']>(null);
  const timer = useRef<number>(undefined);
  const later = (change: (before: Peek['shown']) => Peek['shown'], ms: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(change), ms);
  };
  const set = (next: Peek['shown']) => {
    window.clearTimeout(timer.current);
    setShown(next);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const escape = useEffectEvent((event: KeyboardEvent) => event.key === 'Escape' && set(null));
  useEffect(() => {
    if (shown !== 'rested') return undefined;
    const onKey = (event: KeyboardEvent) => escape(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown]);
  return {
    shown,
    press: () => set(shown === 'pressed' ? null : 'pressed'),
    close: () => set(null),
    over: {
      onPointerEnter: ({ pointerType }) => {
        if (pointerType === 'mouse') later((before) => before ?? 'rested', REST_MS);
      },
      onPointerLeave: () => later((before) => (before === 'rested' ? null : before), WAY_MS),
    },
  };
}
