import type { PlanSummary } from '../../protocol/plan-schemas.ts';
import type { Store } from './store.ts';

/** A plan as lists show it; null where there is none, or where its draft is lost. */
export function summaryOf(store: Store, id: string): PlanSummary | null {
  const plan = store.plan(id);
  const draft = store.draft(id);
  if (!plan || !draft) return null;
  const live = store.liveOf(id)?.entry;
  return {
    id,
    name: plan.name,
    draftRevision: draft.revision,
    draftSavedAtMs: draft.savedAtMs,
    live: live ? { number: live.number, version: live.version, publishedAtMs: live.publishedAtMs } : null,
  };
}
