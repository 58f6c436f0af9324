import { useEffect } from 'react';
import { announce } from '../ui/announcer.tsx';

/** The page at which the app was opened is named by the browser, which begins at its top by itself. */
let isOpening = true;

/**
 * On a page that takes the place of a whole other one, after its title is set: says its name once, and puts the focus into it,
 * unless something on it has taken that already.
 */
export function useArrival(): void {
  useEffect(() => {
    const wasOpened = isOpening;
    isOpening = false;
    if (wasOpened) return;
    announce(document.title.split(' · ').slice(0, -1).join(', '));
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body)
      document.getElementById('main')?.focus({ preventScroll: true });
  }, []);
}
