import type { TabLocks } from './tab-locks.ts';

/** Locks that all tabs of a test share; nobody waits for one. */
export function createMemoryLocks(held = new Set<string>()): TabLocks {
  return {
    take: (name) => {
      if (held.has(name)) return Promise.resolve(null);
      held.add(name);
      return Promise.resolve(() => void held.delete(name));
    },
    held: (prefix) => Promise.resolve([...held].filter((name) => name.startsWith(prefix))),
  };
}
