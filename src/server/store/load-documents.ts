import type { Plan } from '../../plan/plan.ts';
import type { VersionEntry } from '../../protocol/plan-schemas.ts';
import type { Documents } from './documents.ts';
import type { DraftPointer, Ledger, PlanLedger } from './ledger.ts';

/** The documents of a data folder: published, saved last, and copied for share links. */
export interface StoreFiles {
  readonly versions: Documents;
  readonly drafts: Documents;
  readonly shared: Documents;
}

/** A plan's draft as it was saved last. */
export interface DraftState extends DraftPointer {
  readonly plan: Plan;
}

/** What routes a plan's calls. */
export interface LiveState {
  readonly entry: VersionEntry;
  readonly plan: Plan;
}

/** The documents that a journal names, as far as their files are intact. */
export interface LoadedDocuments {
  readonly drafts: Map<string, DraftState>;
  readonly live: Map<string, LiveState>;
  /** What a person should know of those that are not. */
  readonly notes: readonly string[];
}

/** Loads drafts and live versions from their files; a damaged one is replaced by the newest intact one, and noted. Removes what nothing names. */
export async function loadDocuments({ plans }: Ledger, { drafts, versions }: StoreFiles): Promise<LoadedDocuments> {
  const loaded = { drafts: new Map<string, DraftState>(), live: new Map<string, LiveState>(), notes: [] as string[] };
  const keep = new Set<string>();
  for (const ledger of Object.values(plans)) {
    const live = await newestLive(ledger, versions, loaded.notes);
    if (live) loaded.live.set(ledger.id, live);
    const draft = await newestDraft(ledger, drafts, loaded.notes);
    if (draft) loaded.drafts.set(ledger.id, draft);
    else if (live) loaded.drafts.set(ledger.id, { ...ledger.draft, sha: live.entry.version, plan: live.plan });
    for (const pointer of [ledger.draft, ledger.draftBefore]) if (pointer) keep.add(pointer.sha);
  }
  await drafts.sweep((sha) => keep.has(sha));
  await versions.sweep(() => true);
  return loaded;
}

async function newestLive({ entries, name }: PlanLedger, files: Documents, notes: string[]): Promise<LiveState | null> {
  for (const entry of entries.toReversed()) {
    const loaded = await files.load(entry.version);
    if (loaded.ok) return { entry, plan: loaded.value };
    notes.push(`Version ${entry.number} of “${name}” cannot route calls: ${loaded.error}.`);
  }
  return null;
}

async function newestDraft(ledger: PlanLedger, files: Documents, notes: string[]): Promise<DraftState | null> {
  for (const pointer of [ledger.draft, ledger.draftBefore]) {
    if (!pointer) continue;
    const loaded = await files.load(pointer.sha);
    if (loaded.ok) return { ...pointer, plan: loaded.value };
    notes.push(`Revision ${pointer.revision} of the draft of “${ledger.name}” is lost: ${loaded.error}.`);
  }
  return null;
}
