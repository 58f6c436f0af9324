import type { TabLocks } from './tab-locks.ts';

const KEPT_AS = 'ringplan.tab';
const LIVING = 'ringplan/tab/';
// A reloaded page may be there before the page it replaces, which held the lock, has gone; on a busy machine, seconds before.
const RELOADED_MS = 10_000;
// A duplicated tab waits in vain, so not for long.
const OTHERWISE_MS = 500;
const NEW_MS = 2000;

/** The id of this tab, which a reload keeps; its lock says that the tab is alive. */
export async function claimTab(
  locks: TabLocks | null,
  open: () => Storage = () => window.sessionStorage,
  reloaded: () => boolean = isReload,
): Promise<string> {
  const kept = readKept(open);
  const waitMs = reloaded() ? RELOADED_MS : OTHERWISE_MS;
  if (kept !== null && (locks === null || (await locks.take(LIVING + kept, waitMs)) !== null)) return kept;
  // A duplicated tab is born with the id of the one it was made from, which is still alive.
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    open().setItem(KEPT_AS, id);
  } catch {
    // Then the id lasts until the reload, and the record is adopted as that of a tab that is gone.
  }
  await locks?.take(LIVING + id, NEW_MS);
  return id;
}

/** The ids of the tabs that are alive; none where nobody can tell. */
export async function livingTabs(locks: TabLocks | null): Promise<ReadonlySet<string>> {
  const names = (await locks?.held(LIVING)) ?? [];
  return new Set(names.map((name) => name.slice(LIVING.length)));
}

/** Whether a tab that still counts as alive ends within `waitMs`: the browser takes a while to give back what a closed tab held. */
export async function tabEnds(locks: TabLocks | null, id: string, waitMs: number): Promise<boolean> {
  const release = (await locks?.take(LIVING + id, waitMs)) ?? null;
  release?.();
  return release !== null;
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

function readKept(open: () => Storage): string | null {
  try {
    return open().getItem(KEPT_AS);
  } catch {
    return null;
  }
}
