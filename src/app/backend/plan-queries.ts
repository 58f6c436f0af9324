import { useQuery } from '@tanstack/react-query';
import type { Result } from '../../base/result.ts';
import type { Problem } from '../../protocol/problem.ts';
import { backend } from './backend-client.ts';
import { ProblemError } from './problem-error.ts';

/** The keys under which answers are kept; `plan` covers everything about one plan. */
export const KEYS = {
  plans: ['plans'],
  overview: ['plans', 'overview'],
  plan: (plan: string) => ['plan', plan],
  live: (plan: string) => ['plan', plan, 'live'],
  situation: (plan: string) => ['plan', plan, 'situation'],
  versions: (plan: string) => ['plan', plan, 'versions'],
  version: (plan: string, version: string) => ['version', plan, version],
} as const;

/** The value of a reply, or its problem thrown. */
export function valueOf<T>(reply: Result<T, Problem>): T {
  if (reply.ok) return reply.value;
  throw new ProblemError(reply.error);
}

/** Every plan of the backend; not asked for while `enabled` is false. */
export const usePlans = (enabled = true) =>
  useQuery({ queryKey: KEYS.plans, enabled, queryFn: async () => valueOf(await backend.listPlans()).plans });

/** What routes calls now; null while nothing was published. */
export const useLive = (plan: string) =>
  useQuery({
    queryKey: KEYS.live(plan),
    queryFn: async () => {
      const reply = await backend.getLive({ params: { plan } });
      if (!reply.ok && (reply.error.code === 'nothing-live' || reply.error.code === 'unknown-plan')) return null;
      return valueOf(reply);
    },
  });

/** The history of a plan, newest first. */
export const useVersions = (plan: string) =>
  useQuery({
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
  useQuery({
    queryKey: KEYS.version(plan, version ?? ''),
    staleTime: Infinity,
    enabled: version !== null,
    queryFn: async () => valueOf(await backend.getVersion({ params: { plan, version: version ?? '' } })),
  });
