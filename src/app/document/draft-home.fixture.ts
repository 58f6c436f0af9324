import type { DraftHome } from './draft-home.ts';
import { createJournal } from './draft-journal.ts';
import { createMemoryLocks } from './memory-locks.fixture.ts';
import { createMemoryStorage } from './memory-storage.ts';

/** The values of a browser that the tabs of a test share. */
export interface MemoryBrowser {
  readonly values: Map<string, unknown>;
  /** What localStorage has. */
  readonly texts: Map<string, string>;
  readonly locks: Set<string>;
}

export const memoryBrowser = (): MemoryBrowser => ({ values: new Map(), texts: new Map(), locks: new Set() });

/** A Web Storage over a map. */
export const memoryTexts = (texts = new Map<string, string>()): Storage => ({
  get length() {
    return texts.size;
  },
  key: (index) => [...texts.keys()][index] ?? null,
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, value) => void texts.set(key, value),
  removeItem: (key) => void texts.delete(key),
  clear: () => texts.clear(),
});

/** The home of a living tab in that browser. */
export function memoryHome(tab = 'a', { values, texts, locks }: MemoryBrowser = memoryBrowser()): DraftHome {
  locks.add(`ringplan/tab/${tab}`);
  const storage = memoryTexts(texts);
  return {
    tab,
    storage: createMemoryStorage(values),
    journal: createJournal(() => storage),
    locks: createMemoryLocks(locks),
  };
}
