import { parsePlan, readPlan, type KindSchemas } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { problemText } from '../../plan/plan-problem.ts';
import type { DraftHome } from './draft-home.ts';
import { draftKey, draftsOf, sharedDraftKey, type DraftRecord } from './draft-record.ts';
import { livingTabs, tabEnds } from './this-tab.ts';

/** How restoring went; a draft that cannot be read is kept under `keptAs`, never thrown away. */
export type Restored =
  | { readonly found: 'nothing' }
  | { readonly found: 'draft'; readonly draft: RestoredDraft }
  /** The server has what was kept, and answers. */
  | { readonly found: 'sent'; readonly savedAtMs: number }
  | { readonly found: 'unreadable'; readonly keptAs: string; readonly message: string; readonly text: string };

/** A draft of this browser that is a plan, and the server's plan that it is based on where that is known. */
export type RestoredDraft = Omit<DraftRecord, 'base'> & { readonly base: Plan | null };

const ADOPT_MS = 2000;
const ENDING_MS = 1500;

/**
 * Reads this tab's draft of a plan; a tab without one adopts the best draft of a tab that is gone, never of one that is alive. One
 * that the server has is read only where `isRefused` says that the server gives none.
 */
export async function restoreDraft(
  home: DraftHome,
  planId: string,
  kinds: KindSchemas,
  nowMs: number,
  isRefused: () => Promise<boolean>,
): Promise<Restored> {
  const own = draftKey(planId, home.tab);
  const value = await findRecord(home, planId, own);
  if (value === undefined) return { found: 'nothing' };
  // To check a large plan takes as long as to draw it.
  if (!isPending(value) && !(await isRefused())) return { found: 'sent', savedAtMs: savedAt(value) };
  return readRecord(home, planId, own, value, kinds, nowMs);
}

async function findRecord(home: DraftHome, planId: string, own: string): Promise<unknown> {
  // Two new tabs must not adopt the same draft.
  const release = await home.locks?.take(`ringplan/adopt/${planId}`, ADOPT_MS);
  try {
    return (await newest(home, own)) ?? (await adopt(home, planId, own));
  } finally {
    release?.();
  }
}

/** The newer of what storage and the journal have of a record, which storage has afterwards. */
async function newest({ storage, journal }: DraftHome, key: string): Promise<unknown> {
  const left = journal.read(key);
  const kept = (await storage.read(key)) ?? undefined;
  if (left === undefined || savedAt(kept) > savedAt(left)) {
    journal.remove(key);
    return kept;
  }
  await storage.write(key, left);
  journal.remove(key);
  return left;
}

/** Moves the newest unsent draft of the tabs that are gone to `own`, else the newest of all; drafts the server has need no second copy. */
async function adopt(home: DraftHome, planId: string, own: string): Promise<unknown> {
  const { storage, journal, locks } = home;
  const prefix = draftsOf(planId);
  const alive = await livingTabs(locks);
  const keys = new Set([...(await storage.keys(prefix)), ...journal.keys(prefix)]);
  const isGone = async (key: string) => {
    const tab = key.slice(prefix.length);
    if (!alive.has(tab)) return true;
    // Only for work that nobody else has is it worth waiting whether that tab was closed a moment ago.
    const unsent = journal.read(key) ?? (await storage.read(key)) ?? { pending: false };
    return isPending(unsent) && (await tabEnds(locks, tab, ENDING_MS));
  };
  const left = await Promise.all([...keys].map(async (key) => ((await isGone(key)) ? [key] : [])));
  const gone = left.flat();
  const found = await Promise.all(
    [...gone, sharedDraftKey(planId)].map(async (key) => ({ key, value: await newest(home, key) })),
  );
  const drafts = found
    .filter(({ value }) => value !== undefined)
    .toSorted((a, b) => Number(isPending(b.value)) - Number(isPending(a.value)) || savedAt(b.value) - savedAt(a.value));
  const [best] = drafts;
  if (!best) return undefined;
  await storage.write(own, best.value);
  const needless = drafts.filter((draft) => draft === best || !isPending(draft.value));
  await Promise.all(needless.map(({ key }) => storage.remove(key)));
  return best.value;
}

async function readRecord(
  { storage }: DraftHome,
  planId: string,
  key: string,
  value: unknown,
  kinds: KindSchemas,
  nowMs: number,
): Promise<Restored> {
  const record = value as Partial<DraftRecord>;
  const plan = readPlan(record.plan, kinds);
  if (plan.ok) {
    const baseRevision = typeof record.baseRevision === 'string' ? record.baseRevision : null;
    const savedAtMs = typeof record.savedAtMs === 'number' ? record.savedAtMs : nowMs;
    return {
      found: 'draft',
      draft: {
        plan: plan.value,
        baseRevision,
        pending: isPending(record),
        savedAtMs,
        base: readBase(record.base, kinds),
      },
    };
  }
  const keptAs = `unreadable/${planId}/${nowMs}`;
  await storage.write(keptAs, value);
  await storage.remove(key);
  return {
    found: 'unreadable',
    keptAs,
    message: `Your unsaved changes in this browser could not be read, so the last saved plan is shown. They are kept aside in this browser; save them as a file to have somebody look at them. Reason: ${plan.error[0] ? problemText(plan.error[0]) : 'unknown'}.`,
    text: JSON.stringify(value, null, 2) ?? '',
  };
}

function readBase(text: unknown, kinds: KindSchemas): Plan | null {
  const base = typeof text === 'string' ? parsePlan(text, kinds) : null;
  return base?.ok ? base.value : null;
}

const isPending = (value: unknown): boolean => (value as Partial<DraftRecord> | null)?.pending !== false;

function savedAt(value: unknown): number {
  const at = (value as Partial<DraftRecord> | null | undefined)?.savedAtMs;
  return typeof at === 'number' ? at : -1;
}
