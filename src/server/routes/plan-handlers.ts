import { fail, type Result } from '../../base/result.ts';
import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { problemText } from '../../plan/plan-problem.ts';
import type { Plan } from '../../plan/plan.ts';
import { etagOf, readEtag } from '../../protocol/etag.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import { answer, type Handlers } from '../http/answer.ts';
import type { Publisher } from '../publish/publisher.ts';
import type { OverviewBook } from '../overview/overview-book.ts';
import type { DraftState } from '../store/load-documents.ts';
import type { Store } from '../store/store.ts';
import { summaryOf } from '../store/summary-of.ts';

/** Plans and their drafts. */
export function planHandlers(
  store: Store,
  publisher: Publisher,
  overview: OverviewBook,
): Handlers<'listPlans' | 'getOverview' | 'createPlan' | 'getDraft' | 'saveDraft' | 'removePlan'> {
  return {
    listPlans: () =>
      answer(200, { plans: Object.keys(store.ledger.plans).flatMap((id) => summaryOf(store, id) ?? []) }),

    getOverview: async () => answer(200, await overview.read()),

    createPlan: async ({ headers, body }) => {
      const plan = planOf(body.document);
      if (!plan.ok) return plan;
      const created = await store.createPlan(plan.value, headers['idempotency-key']);
      if (!created.ok) return fail(publisher.problemOf(plan.value.id, created.error));
      return answer(201, created.value, {
        etag: etagOf(created.value.revision),
        location: `/api/plans/${created.value.plan}/draft`,
      });
    },

    getDraft: ({ params }) => {
      const draft = store.draft(params.plan);
      if (!draft) return unknownPlan(params.plan);
      const { revision, savedAtMs, plan: document } = draft;
      return answer(200, { plan: params.plan, revision, savedAtMs, document }, { etag: etagOf(revision) });
    },

    saveDraft: async ({ params, headers, body }) => {
      if (!store.draft(params.plan)) return unknownPlan(params.plan);
      const revision = revisionIn(headers['if-match']);
      if (!revision.ok) return revision;
      const plan = planOf(body.document);
      if (!plan.ok) return plan;
      if (plan.value.id !== params.plan) {
        const errors = [
          { path: 'id', found: JSON.stringify(plan.value.id), expected: `the id of this plan, “${params.plan}”` },
        ];
        return fail(problem('not-a-plan', `This is the plan “${plan.value.id}”.`, { errors }));
      }
      const done = await store.saveDraft(plan.value, revision.value);
      if (!done.ok) return fail(publisher.problemOf(params.plan, done.error));
      return answer(200, saved(params.plan, done.value), { etag: etagOf(done.value.revision) });
    },

    removePlan: async ({ params, headers, query }) => {
      const revision = revisionIn(headers['if-match']);
      if (!revision.ok) return revision;
      const removed = await store.removePlan(params.plan, revision.value, query.live ?? null);
      if (!removed.ok) return fail(publisher.problemOf(params.plan, removed.error));
      const { id, name, audit } = removed.value;
      return answer(200, { plan: id, name, removedAtMs: audit.at(-1)!.atMs });
    },
  };
}

/** The refusal for a plan that is not there. */
export const unknownPlan = (id: string) => fail(problem('unknown-plan', `There is no plan “${id}”.`));

/** The draft revision in an If-Match. */
export function revisionIn(tag: string): Result<number, Problem> {
  const value = readEtag(tag);
  return value !== null && /^\d{1,15}$/.test(value)
    ? { ok: true, value: Number(value) }
    : fail(problem('missing-if-match', 'If-Match must be the ETag of one draft revision, such as "12".'));
}

function planOf(document: unknown): Result<Plan, Problem> {
  const plan = readPlan(document, KINDS);
  if (plan.ok) return plan;
  const errors = plan.error.map(({ path, found, expected }) => ({ path, found, expected }));
  return fail(problem('not-a-plan', problemText(plan.error[0]!), { errors }));
}

const saved = (plan: string, { revision, savedAtMs }: DraftState) => ({ plan, revision, savedAtMs });
