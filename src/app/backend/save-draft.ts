import type { Plan } from '../../plan/plan.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Client } from '../../protocol/client.ts';
import { etagOf } from '../../protocol/etag.ts';

/** What came of saving a draft. */
export type DraftSaved =
  | { readonly saved: 'yes'; readonly revision: string }
  | { readonly saved: 'offline' }
  | { readonly saved: 'conflict'; readonly theirs: Plan; readonly theirRevision: string };

/** Saves drafts on a backend; `onRefused` hears of a refusal that trying again will not change. */
export const draftSaver =
  (client: Client, onRefused: (detail: string) => void) =>
  async (plan: Plan, baseRevision: string | null): Promise<DraftSaved> => {
    const params = { plan: plan.id };
    const body = { document: plan };
    if (baseRevision === null) {
      const created = await client.createPlan({ body });
      if (created.ok) return { saved: 'yes', revision: String(created.value.revision) };
      return created.error.code === 'plan-exists' ? theirsOf(client, plan.id) : { saved: 'offline' };
    }
    const saved = await client.saveDraft({ params, headers: { 'if-match': etagOf(baseRevision) }, body });
    if (saved.ok) return { saved: 'yes', revision: String(saved.value.revision) };
    if (saved.error.code === 'stale') return theirsOf(client, plan.id);
    if (saved.error.code === 'unknown-plan') {
      const created = await client.createPlan({ body });
      if (created.ok) return { saved: 'yes', revision: String(created.value.revision) };
    }
    if (saved.error.code === 'not-a-plan') {
      const first = saved.error.errors?.[0];
      onRefused(first ? `${first.path}: found ${first.found}, expected ${first.expected}` : saved.error.detail);
    }
    return { saved: 'offline' };
  };

async function theirsOf(client: Client, plan: string): Promise<DraftSaved> {
  const draft = await client.getDraft({ params: { plan } });
  if (!draft.ok) return { saved: 'offline' };
  const theirs = readPlan(draft.value.document, KINDS);
  return theirs.ok
    ? { saved: 'conflict', theirs: theirs.value, theirRevision: String(draft.value.revision) }
    : { saved: 'offline' };
}
