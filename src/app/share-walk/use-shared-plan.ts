import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import type { SharedPlan } from '../../protocol/share-schemas.ts';
import { backend } from '../backend/backend-client.ts';
import { valueOf } from '../backend/plan-queries.ts';
import { ProblemError } from '../backend/problem-error.ts';
import { useAnswer } from '../backend/use-answer.ts';

/** What a link shows, once it is there. */
export interface OpenedLink {
  readonly shared: (Omit<SharedPlan, 'document'> & { readonly plan: Plan }) | null;
  readonly problem: Problem | null;
  readonly retry: () => void;
}

/** Opens a link by its token. */
export function useSharedPlan(token: string): OpenedLink {
  const opened = useAnswer({
    queryKey: ['shared', token],
    // A call in progress is not to be torn down by a later answer: a link shows one state of a plan as long as it is open.
    staleTime: Infinity,
    queryFn: async () => {
      const { document, ...rest } = valueOf(await backend.openShare({ params: { token } }));
      const plan = readPlan(document, KINDS);
      if (!plan.ok) throw new ProblemError(problem('bad-reply', 'This plan was made by another version of Ringplan.'));
      return { ...rest, plan: plan.value };
    },
  });
  const { error } = opened;
  const broke = (): Problem => problem('bad-reply', error?.message ?? '');
  return {
    shared: opened.data ?? null,
    problem: error === null ? null : error instanceof ProblemError ? error.problem : broke(),
    retry: () => void opened.refetch(),
  };
}
