import { useSyncExternalStore } from 'react';

// Above it a whole day fits beside its name, with words in its stretches.
const NARROW = '(width < 44rem)';

const watch = (changed: () => void): (() => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the screen is too narrow for a day from left to right, as on a phone or with the page much enlarged. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches);
