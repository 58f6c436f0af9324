import { backend } from '../backend/backend-client.ts';
import { valueOf } from '../backend/plan-queries.ts';
import { useAnswer } from '../backend/use-answer.ts';

/** How many live callers of a plan have not been put through yet; 0 while the backend has not told. */
export function useCallsInProgress(plan: string): number {
  const calls = useAnswer({
    queryKey: ['calls', plan],
    refetchInterval: 5000,
    queryFn: async () => valueOf(await backend.listCalls()).calls,
  });
  return (calls.data ?? []).filter((call) => call.plan === plan && call.kind === 'live' && call.phase === 'routing')
    .length;
}
