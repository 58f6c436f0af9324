import type { DraftStorage } from './draft-storage.ts';

/** A storage that lasts as long as the page: for tests, and where the browser refuses IndexedDB. */
export function createMemoryStorage(values = new Map<string, unknown>()): DraftStorage {
  return {
    read: (key) => Promise.resolve(values.get(key)),
    write: (key, value) => {
      values.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove: (key) => {
      values.delete(key);
      return Promise.resolve();
    },
    keys: (prefix) => Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix))),
  };
}
