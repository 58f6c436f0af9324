import { useEffect } from 'react';
import type { SituationReply } from '../../protocol/situation-schemas.ts';
import { backend } from './backend-client.ts';
import { setBackendTime } from './backend-clock.ts';
import { KEYS, valueOf } from './plan-queries.ts';
import { followSituation } from './follow-situation.ts';
import { useAnswer } from './use-answer.ts';

/** The entries in force and to come as the backend has them; `error` is a ProblemError for problemWords. */
export function useSituation(plan: string) {
  useEffect(() => followSituation(plan), [plan]);
  return useAnswer({
    queryKey: KEYS.situation(plan),
    queryFn: async (): Promise<SituationReply> => {
      const reply = valueOf(await backend.getSituation({ params: { plan } }));
      setBackendTime(reply.nowMs);
      return reply;
    },
  });
}
