import { openDB } from 'idb';
import type { DraftStorage } from './draft-storage.ts';

const STORE = 'drafts';

/** This browser's IndexedDB; `strict` durability is not asked for, so that a write on the way out of the page still gets done. */
export function openBrowserStorage(name = 'ringplan'): DraftStorage {
  const opened = openDB(name, 1, {
    upgrade: (database) => {
      database.createObjectStore(STORE);
    },
  });
  // Each use reports the failure; this one only keeps it from being reported as nobody's.
  opened.catch(() => undefined);
  return {
    read: async (key) => (await opened).get(STORE, key),
    write: async (key, value) => {
      await (await opened).put(STORE, value, key);
    },
    remove: async (key) => (await opened).delete(STORE, key),
  };
}
