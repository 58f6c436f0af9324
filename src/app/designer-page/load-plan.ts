import { KINDS } from '../../kinds/registry.ts';
import { readPlan } from '../../plan/parse-plan.ts';
import { problemText } from '../../plan/plan-problem.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Client } from '../../protocol/client.ts';
import { isAway } from '../backend/problem-error.ts';
import type { DraftHome } from '../document/draft-home.ts';
import { restoreDraft } from '../document/restore-draft.ts';

/** A plan to work on: where it came from, the backend's revision it is based on, and what the person should know. */
export type Loaded =
  | {
      readonly found: true;
      readonly plan: Plan;
      readonly baseRevision: string | null;
      /** The backend does not have this state yet. */
      readonly pending: boolean;
      /** With `pending`: the backend's plan under that revision, where it is known. */
      readonly base: Plan | null;
      /** When this browser last kept it, in its own time. */
      readonly keptAtMs: number;
      readonly from: 'backend' | 'browser' | 'sample';
      readonly notice: string | null;
      /** A draft that could not be read, as it was kept. */
      readonly unreadable: string | null;
    }
  | { readonly found: false; readonly title: string; readonly detail: string };

/** Loads a plan: unsent work of this tab (or of one that is gone) first, then the backend's draft, then a sample office. */
export async function loadPlan(client: Client, home: DraftHome, id: string, nowMs: number): Promise<Loaded> {
  // It is read while this browser looks for what it has kept.
  const asked = client
    .getDraft({ params: { plan: id } })
    .then((answer) => (answer.ok ? { ...answer, read: readPlan(answer.value.document, KINDS) } : answer));
  const isRefused = async () => !(await asked).ok;
  const [local, server] = await Promise.all([
    restoreDraft(home, id, KINDS, nowMs, isRefused).catch(() => ({ found: 'nothing' as const })),
    asked,
  ]);
  const notice = local.found === 'unreadable' ? local.message : null;
  const draft = local.found === 'draft' ? local.draft : null;
  const unreadable = local.found === 'unreadable' ? local.text : null;
  const keptAtMs = draft?.savedAtMs ?? (local.found === 'sent' ? local.savedAtMs : 0);
  const kept = draft && { found: true as const, ...draft, keptAtMs, from: 'browser' as const, notice, unreadable };
  if (kept?.pending) return kept;
  if (server.ok) {
    const { read } = server;
    if (!read.ok)
      return {
        found: false,
        title: 'This plan cannot be read',
        detail: read.error[0] ? problemText(read.error[0]) : 'The document is no plan.',
      };
    const baseRevision = String(server.value.revision);
    return {
      found: true,
      plan: read.value,
      baseRevision,
      pending: false,
      base: null,
      keptAtMs,
      from: 'backend',
      notice,
      unreadable,
    };
  }
  if (kept) return kept;
  // The samples are large, and with a backend nobody needs them here.
  const { SAMPLES } = await import('../../samples/samples.ts');
  const sample = SAMPLES.find((candidate) => candidate.id === id);
  const read = sample && readPlan(sample.document, KINDS);
  if (read?.ok && (isAway(server.error) || server.error.code === 'unknown-plan'))
    return {
      found: true,
      plan: read.value,
      baseRevision: null,
      pending: false,
      base: null,
      keptAtMs,
      from: 'sample',
      notice,
      unreadable,
    };
  return { found: false, title: 'This plan cannot be opened', detail: server.error.detail };
}
