import { useMemo } from 'react';
import { NORMAL, type Situation } from '../../plan/situation.ts';
import type { Declared } from '../../protocol/situation-schemas.ts';
import { problemWords } from '../backend/problem-words.ts';
import { useSituation } from '../backend/use-situation.ts';

/** What is true today and what is to come, as far as the backend says; without it nothing is declared, and `trouble` says why. */
export interface Today {
  readonly known: boolean;
  readonly situation: Situation;
  readonly entries: readonly Declared[];
  readonly trouble: string | null;
  /** The present instant, not before the backend's last answer: what was set a moment ago has begun. */
  readonly nowMs: number;
}

/** Today's situation of a plan at `nowMs`, kept up to date. */
export function useToday(plan: string, nowMs: number): Today {
  const { data, error } = useSituation(plan);
  // Its identity is what the turns of many weeks are remembered by, so the time passing must not renew it.
  const situation = useMemo(
    () => (data === undefined ? NORMAL : { entries: data.entries.map(({ entry }) => entry) }),
    [data],
  );
  return useMemo(() => {
    const entries = data?.entries ?? [];
    return {
      known: data !== undefined,
      situation,
      entries,
      nowMs: Math.max(nowMs, data?.nowMs ?? 0),
      trouble: data === undefined && error !== null ? problemWords(error).title : null,
    };
  }, [data, situation, error, nowMs]);
}
