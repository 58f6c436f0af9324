import { openDB } from 'idb';
import type { DraftStorage } from './draft-storage.ts';

const STORE = 'drafts';

/** This browser's IndexedDB; a write is committed without waiting for its answer, so that it outlives a tab that closes now. */
export function openBrowserStorage(name = 'ringplan'): DraftStorage {
  // Where it is refused outright, asking for it throws: that is a failure of each use, like any other.
  const open = async () =>
    openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore(STORE);
      },
    });
  const opened = open();
  // Each use reports the failure; this one only keeps it from being reported as nobody's.
  opened.catch(() => undefined);
  return {
    read: async (key) => (await opened).get(STORE, key),
    write: async (key, value) => {
      const transaction = (await opened).transaction(STORE, 'readwrite');
      const put = transaction.store.put(value, key);
      transaction.commit();
      await Promise.all([put, transaction.done]);
    },
    remove: async (key) => (await opened).delete(STORE, key),
    keys: async (prefix) =>
      (await (await opened).getAllKeys(STORE, IDBKeyRange.bound(prefix, `${prefix}\uffff`))).map(String),
  };
}
