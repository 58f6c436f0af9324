/** What is written on the way out of the page, where nothing can be waited for: keys to plain JSON values. */
export interface DraftJournal {
  read(key: string): unknown;
  /** False where there is no room; the draft is then only as safe as its last write to storage. */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
  /** The keys that begin with a prefix. */
  keys(prefix: string): string[];
}

const OURS = 'ringplan.journal/';

/** A journal in localStorage, or in none where the browser refuses it. */
export function createJournal(open: () => Storage = () => window.localStorage): DraftJournal {
  const attempt = <T>(run: (storage: Storage) => T, otherwise: T): T => {
    try {
      return run(open());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) =>
      attempt<unknown>((storage) => {
        const text = storage.getItem(OURS + key);
        return text === null ? undefined : JSON.parse(text);
      }, undefined),
    write: (key, value) =>
      attempt((storage) => {
        storage.setItem(OURS + key, JSON.stringify(value));
        return true;
      }, false),
    remove: (key) => attempt((storage) => storage.removeItem(OURS + key), undefined),
    keys: (prefix) =>
      attempt(
        (storage) =>
          Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
            .filter((key) => key.startsWith(OURS + prefix))
            .map((key) => key.slice(OURS.length)),
        [],
      ),
  };
}
