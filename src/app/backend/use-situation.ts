import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { isActive } from '../../plan/situation.ts';
import type { Declared, SituationReply } from '../../protocol/situation-schemas.ts';
import { backend } from './backend-client.ts';
import { setBackendTime } from './backend-clock.ts';
import { KEYS, valueOf } from './plan-queries.ts';
import { followSituation } from './follow-situation.ts';

/** The entries in force and to come as the backend has them; `error` is a ProblemError for problemWords. */
export function useSituation(plan: string) {
  useEffect(() => followSituation(plan), [plan]);
  return useQuery({
    queryKey: KEYS.situation(plan),
    queryFn: async (): Promise<SituationReply> => {
      const reply = valueOf(await backend.getSituation({ params: { plan } }));
      setBackendTime(reply.nowMs);
      return reply;
    },
  });
}

/** The entries of an answer that are in force at `atMs`, in their order; the rest are to come, or have just ended. */
export const inForce = (entries: readonly Declared[], atMs: number): Declared[] =>
  entries.filter(({ entry }) => isActive(entry, atMs));
