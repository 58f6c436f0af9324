import { useEffect, useRef } from 'react';
import { announce } from '../ui/announcer.tsx';

/** Whoever types on is not talked over. */
const PAUSE_MS = 700;

/** Has a screen reader say how many clients a search found, once the typing pauses, and how many there are when it is over. */
export function useSaidCount(count: string | null, isSearch: boolean): void {
  const searched = useRef(false);
  useEffect(() => {
    if (count === null || (!isSearch && !searched.current)) return undefined;
    searched.current = isSearch;
    const timer = setTimeout(() => announce(count), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [count, isSearch]);
}
