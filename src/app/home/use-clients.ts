import type { Overview, PlanOverview } from '../../protocol/overview-schemas.ts';
import type { PlanSummary } from '../../protocol/plan-schemas.ts';
import { backend } from '../backend/backend-client.ts';
import { setBackendTime } from '../backend/backend-clock.ts';
import { KEYS, usePlans, valueOf } from '../backend/plan-queries.ts';
import { isAway, ProblemError } from '../backend/problem-error.ts';
import { useAnswer } from '../backend/use-answer.ts';

/** A client on the home screen, as far as it is known: offline only the sample offices are, and only by name. */
export interface HomeClient {
  readonly id: string;
  readonly name: string;
  readonly summary: PlanSummary | null;
  readonly overview: PlanOverview | null;
}

/** Every client, and how much is known of them. */
export interface Clients {
  /** Null while nothing has answered yet. */
  readonly clients: readonly HomeClient[] | null;
  /** Whether what needs attention is known at all; another computer is not told. */
  readonly hasAttention: boolean;
  /** How many are still being checked. */
  readonly unchecked: number;
  /** Why the last answer is missing; null while all is well. */
  readonly error: unknown;
  readonly isAway: boolean;
  readonly retry: () => void;
}

const CHECKING_MS = 1500;
const RESTING_MS = 15_000;

/** The clients of the backend, asked again while some are being checked; without a backend the sample offices. */
export function useClients(): Clients {
  const overview = useAnswer({
    queryKey: KEYS.overview,
    // Whoever comes back from ending something does not want to see it again.
    refetchOnMount: 'always',
    queryFn: async (): Promise<Overview> => {
      const reply = valueOf(await backend.getOverview());
      setBackendTime(reply.nowMs);
      return reply;
    },
    refetchInterval: ({ state }) =>
      state.error !== null ? 10_000 : state.data?.plans.some(isUnchecked) ? CHECKING_MS : RESTING_MS,
  });
  const away = overview.error instanceof ProblemError && isAway(overview.error.problem);
  const refused = overview.isError && !away && !overview.data;
  const plans = usePlans(refused);
  const samples = useAnswer({
    queryKey: ['samples', 'names'],
    enabled: away && !overview.data,
    queryFn: async () =>
      (await import('../../samples/samples.ts')).SAMPLES.map(({ id, title }) => ({ id, name: title })),
  });
  const known = overview.data?.plans;
  const clients =
    known?.map((plan) => ({ id: plan.id, name: plan.name, summary: plan, overview: plan })) ??
    plans.data?.map((plan) => ({ id: plan.id, name: plan.name, summary: plan, overview: null })) ??
    samples.data?.map(({ id, name }) => ({ id, name, summary: null, overview: null })) ??
    null;
  return {
    clients,
    hasAttention: known !== undefined,
    unchecked: known?.filter(isUnchecked).length ?? 0,
    error: refused && plans.data ? null : overview.error,
    isAway: away,
    retry: () => void overview.refetch(),
  };
}

const isUnchecked = ({ checked }: PlanOverview): boolean => checked === null;
