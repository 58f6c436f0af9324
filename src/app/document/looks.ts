import type { History, HistoryEntry } from './history.ts';
import type { Selection } from './selection.ts';

/** What is open and selected. */
export interface Look {
  readonly flow: string;
  readonly selection: Selection;
}

/** What was open and selected around the undo steps of a document, so that nobody takes back what they do not see. */
export interface Looks {
  /** The edit that led from `known` to `made` was begun in this look. */
  readonly edited: (known: History, made: History, before: Look) => void;
  readonly before: (entry: HistoryEntry | undefined) => Look | undefined;
  readonly after: (entry: HistoryEntry | undefined) => Look | undefined;
  /** The look after an undo step is the present one, unless it is known already. */
  readonly noteAfter: (entry: HistoryEntry | undefined) => void;
}

/** Remembers looks; `now` gives the present one. */
export function createLooks(now: () => Look): Looks {
  const looks = new WeakMap<HistoryEntry, { readonly before: Look; after?: Look }>();
  const of = (entry: HistoryEntry | undefined) => entry && looks.get(entry);
  const noteAfter: Looks['noteAfter'] = (entry) => {
    const known = of(entry);
    if (known) known.after ??= now();
  };
  return {
    edited: (known, made, before) => {
      const [last, entry] = [known.past.at(-1), made.past.at(-1)];
      if (entry === undefined || entry === last) return;
      const isJoined = last !== undefined && made.past.at(-2) !== last;
      looks.set(entry, { before: (isJoined ? of(last)?.before : undefined) ?? before });
      // Whoever edits selects in the same turn what they made.
      queueMicrotask(() => noteAfter(entry));
    },
    before: (entry) => of(entry)?.before,
    after: (entry) => of(entry)?.after,
    noteAfter,
  };
}
