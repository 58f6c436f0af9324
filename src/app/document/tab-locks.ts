/** Named locks over all tabs of this browser; a tab that ends, however it ends, gives its own back. */
export interface TabLocks {
  /** Takes a lock, waiting at most `waitMs`; the function gives it back, null where another tab keeps it. */
  take(name: string, waitMs: number): Promise<(() => void) | null>;
  /** The names of the locks held now that begin with a prefix. */
  held(prefix: string): Promise<string[]>;
}

/** The browser's locks, or null where it has none, as on pages that are not served securely. */
export function browserLocks(
  manager: LockManager | undefined = (navigator as { locks?: LockManager }).locks,
): TabLocks | null {
  if (!manager) return null;
  return {
    take: (name, waitMs) =>
      new Promise((resolve) => {
        const waiting = new AbortController();
        const timer = setTimeout(() => waiting.abort(), waitMs);
        manager
          .request(name, { signal: waiting.signal }, () => {
            clearTimeout(timer);
            return new Promise<void>((release) => resolve(release));
          })
          .catch(() => resolve(null));
      }),
    held: async (prefix) => {
      const { held = [] } = await manager.query();
      return held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
    },
  };
}
