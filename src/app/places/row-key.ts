import type { CallerEntry } from './pasted-entries.ts';

const keys = new WeakMap<CallerEntry, number>();
let last = 0;

/** The same key for an entry as long as it is the same row, so that the focus stays in it when it is edited; undo brings it back. */
export function rowKey(entry: CallerEntry): number {
  const key = keys.get(entry) ?? (last += 1);
  keys.set(entry, key);
  return key;
}

/** An entry with other content in the same row. */
export function inRowOf(entry: CallerEntry, next: CallerEntry): CallerEntry {
  keys.set(next, rowKey(entry));
  return next;
}
