import { openBrowserStorage } from './browser-storage.ts';
import { createJournal, type DraftJournal } from './draft-journal.ts';
import type { DraftStorage } from './draft-storage.ts';
import { browserLocks, type TabLocks } from './tab-locks.ts';
import { claimTab } from './this-tab.ts';

/** Where the drafts of this tab are kept, and how it tells itself from other tabs. */
export interface DraftHome {
  readonly storage: DraftStorage;
  readonly journal: DraftJournal;
  readonly locks: TabLocks | null;
  /** The id of this tab. */
  readonly tab: string;
}

/** The home of this tab's drafts in this browser. */
export async function openDraftHome(): Promise<DraftHome> {
  const locks = browserLocks();
  return { storage: openBrowserStorage(), journal: createJournal(), locks, tab: await claimTab(locks) };
}
