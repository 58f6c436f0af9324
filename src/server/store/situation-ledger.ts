import { hashJson } from '../../base/hash.ts';
import type { Declared, MadeEntry, SituationLine } from '../../protocol/situation-schemas.ts';

/** A key that an entry was declared with, what it asked for, and what it was answered. */
export interface DeclaredKey {
  readonly key: string;
  readonly fingerprint: string;
  readonly made: MadeEntry;
}

/** What is declared for one plan: entries in the order in which they count, and everything that ever happened to them. */
export interface SituationLedger {
  readonly revision: number;
  readonly entries: readonly Declared[];
  /** Append-only, oldest first, chained by hashes. */
  readonly log: readonly SituationLine[];
  readonly keys: readonly DeclaredKey[];
}

/** One committed change: an entry that is new or changed, and those that are gone; both leave out what is not touched. */
export interface SituationChange {
  readonly type: 'situation';
  readonly plan: string;
  readonly atMs: number;
  readonly put: Declared | null;
  readonly gone: readonly string[];
  /** Null where a health check only says again what it said before. */
  readonly line: SituationLine | null;
  readonly key: DeclaredKey | null;
}

export const NOTHING_DECLARED: SituationLedger = { revision: 0, entries: [], log: [], keys: [] };
const KEPT_KEYS = 200;

/** The situation after one more change; entries that ended before it are let go. Throws when its log line does not fit. */
export function applySituation(before: SituationLedger, change: SituationChange): SituationLedger {
  const { put, gone, line, key, atMs } = change;
  if (line) checkLines([line], before.log.at(-1));
  const kept = before.entries.filter(({ entry }) => !gone.includes(entry.id) && !hasEnded(entry, atMs));
  return {
    revision: before.revision + 1,
    entries: put ? placed(kept, put) : kept,
    log: line ? [...before.log, line] : before.log,
    keys: key ? [...before.keys, key].slice(-KEPT_KEYS) : before.keys,
  };
}

/** Whether an entry is over at an instant. */
export const hasEnded = ({ untilMs }: { readonly untilMs: number | null }, atMs: number): boolean =>
  untilMs !== null && untilMs <= atMs;

/** A log line sealed with the hash of itself and of the line before. */
export function sealLine(
  line: Omit<SituationLine, 'hash' | 'previous' | 'at'>,
  before: SituationLine | undefined,
): SituationLine {
  const chained = { ...line, at: (before?.at ?? 0) + 1, previous: before?.hash ?? '' };
  return { ...chained, hash: hashJson(chained) };
}

/** Throws when a line was changed or does not follow the one before. */
export function checkLines(lines: readonly SituationLine[], before?: SituationLine): void {
  let last = before;
  for (const line of lines) {
    const { hash, ...rest } = line;
    if (hash !== hashJson(rest) || line.previous !== (last?.hash ?? ''))
      throw new Error(`line ${line.at} of the log of a situation was changed`);
    last = line;
  }
}

/** What a check observes stands before what people say, so that, of two about the same thing, people win. */
function placed(entries: readonly Declared[], put: Declared): Declared[] {
  if (entries.some(({ entry }) => entry.id === put.entry.id))
    return entries.map((one) => (one.entry.id === put.entry.id ? put : one));
  return isObserved(put) ? [put, ...entries] : [...entries, put];
}

/** Whether a health check says it, not a person. */
export const isObserved = ({ entry }: Pick<Declared, 'entry'>): boolean =>
  entry.kind === 'site' && entry.observed === true;
