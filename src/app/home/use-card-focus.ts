import { useEffect, useRef } from 'react';
import type { HomeClient } from './use-clients.ts';

/** The client whose card comes after one's, or before it where it is the last; null where there is no other. */
export function neighbourOf(shown: readonly HomeClient[], id: string): string | null {
  const at = shown.findIndex((client) => client.id === id);
  return (shown[at + 1] ?? shown[at - 1])?.id ?? null;
}

/** Gives a client's card the focus once it is on the screen, or the heading of the list for null; whoever has moved on meanwhile stays there. */
export function useCardFocus(shown: readonly HomeClient[] | null): (id: string | null) => void {
  const wanted = useRef<{ readonly id: string | null; readonly from: Element | null } | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const { id, from } = wanted.current;
    if (id !== null && shown?.some((client) => client.id === id) !== true) return;
    wanted.current = null;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body && activeElement !== from) return;
    const card = id === null ? null : document.querySelector<HTMLElement>(`[data-client="${CSS.escape(id)}"] h3 a`);
    (card ?? document.getElementById('clients-title'))?.focus();
  });
  return (id) => {
    wanted.current = { id, from: document.activeElement };
  };
}
