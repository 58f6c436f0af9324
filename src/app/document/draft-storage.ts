/** Where drafts outlive the tab: keys to plain JSON values. */
export interface DraftStorage {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** The keys that begin with a prefix. */
  keys(prefix: string): Promise<string[]>;
}
