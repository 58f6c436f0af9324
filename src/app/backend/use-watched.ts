import { useEffect, useState } from 'react';
import { onceSeen } from '../ui/once-seen.ts';
import type { Watch, Watched } from './watch-query.ts';

type Queries = typeof import('./watch-query.ts');

/** The part of the answer that a screen shows before anything has been answered. */
const NOTHING_YET: Watched<never> = { data: undefined, error: null };

/**
 * What a backend answers, for what is on the first picture: the cache of answers is fetched after it. `choose` names the answer, by
 * `key`; with a null key nothing is asked.
 */
export function useWatched<T>(key: string | null, choose: (queries: Queries) => Watch<T>): Watched<T> {
  const [known, setKnown] = useState<{ key: string | null; watched: Watched<T> }>({ key, watched: NOTHING_YET });
  useEffect(() => {
    if (key === null) return undefined;
    let stop: (() => void) | null = null;
    let left = false;
    const watch = async () => {
      await onceSeen();
      const queries = await import('./watch-query.ts');
      if (!left) stop = choose(queries)((watched) => setKnown({ key, watched }));
    };
    void watch();
    return () => {
      left = true;
      stop?.();
    };
    // Whoever changes what is chosen changes the key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return known.key === key ? known.watched : NOTHING_YET;
}
