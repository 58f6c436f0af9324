import { queryOptions } from '@tanstack/react-query';
import type { Result } from '../../base/result.ts';
import type { Problem } from '../../protocol/problem.ts';
import { backend } from './backend-client.ts';
import { ProblemError } from './problem-error.ts';
import { useAnswer } from './use-answer.ts';

/** The keys under which answers are kept; `plan` covers everything about one plan. */
export const KEYS = {
  plans: ['plans'],
  overview: ['plans', 'overview'],
  plan: (plan: string) => ['plan', plan],
  live: (plan: string) => ['plan', plan, 'live'],
  shares: (plan: string) => ['plan', plan, 'shares'],
  situation: (plan: string) => ['plan', plan, 'situation'],
  versions: (plan: string) => ['plan', plan, 'versions'],
  version: (plan: string, version: string) => ['version', plan, version],
} as const;

/** The value of a reply, or its problem thrown. */
export function valueOf<T>(reply: Result<T, Problem>): T {
  if (reply.ok) return reply.value;
  throw new ProblemError(reply.error);
}

/** Every plan of the backend. */
export const plansQuery = queryOptions({
  queryKey: KEYS.plans,
  queryFn: async () => valueOf(await backend.listPlans()).plans,
});

/** Every plan of the backend; not asked for while `enabled` is false. */
export const usePlans = (enabled = true) => useAnswer({ ...plansQuery, enabled });

/** What routes calls now; null while nothing was published. */
export const liveQuery = (plan: string) =>
  queryOptions({
    queryKey: KEYS.live(plan),
    queryFn: async () => {
      // Asked about first: a browser tells everybody of an address that answers 404, which here is no fault.
      const { plans } = valueOf(await backend.listPlans());
      if (!plans.some(({ id, live }) => id === plan && live !== null)) return null;
      const reply = await backend.getLive({ params: { plan } });
      if (!reply.ok && (reply.error.code === 'nothing-live' || reply.error.code === 'unknown-plan')) return null;
      return valueOf(reply);
    },
  });

/** What routes calls now, see liveQuery. */
export const useLive = (plan: string) => useAnswer(liveQuery(plan));

/** How grave the workspace finds things. */
export const severitiesQuery = queryOptions({
  queryKey: ['severities'],
  // They change when the backend starts anew.
  staleTime: 60_000,
  queryFn: async () => valueOf(await backend.getSeverities()).severities,
});

/** The history of a plan, newest first. */
export const useVersions = (plan: string) =>
  useAnswer({
    queryKey: KEYS.versions(plan),
    queryFn: async () => {
      const reply = await backend.listVersions({ params: { plan } });
      if (!reply.ok && reply.error.code === 'unknown-plan') return [];
      return valueOf(reply).versions;
    },
  });

/** One version with its document, which never changes. */
export const useVersion = (plan: string, version: string) => useMaybeVersion(plan, version);

/** As useVersion, where there may be none; nothing is asked for then. */
export const useMaybeVersion = (plan: string, version: string | null) =>
  useAnswer({
    queryKey: KEYS.version(plan, version ?? ''),
    staleTime: Infinity,
    enabled: version !== null,
    queryFn: async () => valueOf(await backend.getVersion({ params: { plan, version: version ?? '' } })),
  });
