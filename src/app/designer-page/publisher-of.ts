import { fail, type Result } from '../../base/result.ts';
import type { Acknowledgement, VersionEntry } from '../../protocol/plan-schemas.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import type { PlanKeeper } from './plan-keeper.ts';

/** Publishes what is on the screen: it is saved first, so that what goes live is what was read. */
export const publisherOf =
  ({ document, flush }: Pick<PlanKeeper, 'document' | 'flush'>) =>
  async (
    note: string,
    acknowledgements: readonly Acknowledgement[],
    key: string,
  ): Promise<Result<VersionEntry, Problem>> => {
    await flush();
    const { plan, saving, baseRevision } = document.store.getState();
    if (saving === 'conflict') return fail(problem('stale', 'The draft on the backend is not the one on this screen.'));
    if (saving === 'offline' || baseRevision === null)
      return fail(problem('unreachable', 'The draft is not saved there.'));
    const { publishPlan } = await import('../backend/publish-plan.ts');
    const published = await publishPlan({ plan: plan.id, revision: baseRevision, note, acknowledgements, key });
    // What was edited while it was on its way is not what went live.
    if (published.ok && document.store.getState().plan === plan)
      document.mark(`Published as version ${published.value.number}`);
    return published;
  };
