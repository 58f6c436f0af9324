import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import type { Edit } from '../../plan/edits/edit.ts';
import type { Plan } from '../../plan/plan.ts';

enablePatches();

/** One undo step: its name and how to do and undo it. */
export interface HistoryEntry {
  readonly label: string;
  readonly merge: string | undefined;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** When it was last added to, in UTC milliseconds. */
  readonly atMs: number;
}

/** Something that happened to the plan at one point of its history, such as being published. */
export interface HistoryMark {
  readonly label: string;
  readonly atMs: number;
  /** The last undo step that was done then; null before the first. */
  readonly after: HistoryEntry | null;
}

/**
 * What was done and what was undone; `sealed` says that the next edit begins a new undo step even with the same merge key.
 * `forgotten` counts the oldest undo steps that are no longer kept.
 */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  readonly sealed: boolean;
  readonly marks: readonly HistoryMark[];
  readonly forgotten: number;
}

/** A plan with its history. */
export interface Versioned {
  readonly plan: Plan;
  readonly history: History;
}

export const EMPTY_HISTORY: History = { past: [], future: [], sealed: true, marks: [], forgotten: 0 };
/** Older undo steps are forgotten. */
const MOST_ENTRIES = 300;

/** A history without undo steps that begins with a mark. */
export const historyFrom = (label: string, atMs: number): History => ({
  ...EMPTY_HISTORY,
  marks: [{ label, atMs, after: null }],
});

/** Applies an edit made at `atMs` as one undo step; one that changes nothing leaves everything as it was. */
export function applyEdit({ plan, history }: Versioned, edit: Edit, atMs: number): Versioned {
  const [next, patches, inverse] = produceWithPatches(plan, (draft) => edit.apply(draft));
  if (patches.length === 0) return { plan, history };
  const last = history.past.at(-1);
  const joins = edit.merge !== undefined && last?.merge === edit.merge && !history.sealed;
  const entry: HistoryEntry = joins
    ? { ...last, patches: [...last.patches, ...patches], inverse: [...inverse, ...last.inverse], atMs }
    : { label: edit.label, merge: edit.merge, patches, inverse, atMs };
  const all = [...(joins ? history.past.slice(0, -1) : history.past), entry];
  const past = all.slice(-MOST_ENTRIES);
  const forgotten = history.forgotten + all.length - past.length;
  const kept = new Set<HistoryEntry | null>(past);
  if (forgotten === 0) kept.add(null);
  const marks = history.marks.filter(({ after }) => kept.has(after));
  return { plan: next, history: { past, future: [], sealed: false, marks, forgotten } };
}

/** Marks the present point; what is edited next is an undo step of its own. */
export function markHistory(history: History, label: string, atMs: number): History {
  const after = history.past.at(-1) ?? null;
  // Before the first undo step that is still kept there is nothing to hold on to.
  if (after === null && history.forgotten > 0) return history;
  return { ...history, sealed: true, marks: [...history.marks, { label, atMs, after }] };
}

/** Takes the last undo step back; without one, everything stays. */
export function undo({ plan, history }: Versioned): Versioned {
  const entry = history.past.at(-1);
  if (!entry) return { plan, history };
  return {
    plan: applyPatches(plan, entry.inverse),
    history: { ...history, past: history.past.slice(0, -1), future: [entry, ...history.future], sealed: true },
  };
}

/** Does again what was last undone; without one, everything stays. */
export function redo({ plan, history }: Versioned): Versioned {
  const [entry, ...future] = history.future;
  if (!entry) return { plan, history };
  return {
    plan: applyPatches(plan, entry.patches),
    history: { ...history, past: [...history.past, entry], future, sealed: true },
  };
}

/** Goes to the state in which exactly `count` undo steps are done. */
export function jump(versioned: Versioned, count: number): Versioned {
  let at = versioned;
  while (at.history.past.length > count && at.history.past.length > 0) at = undo(at);
  while (at.history.past.length < count && at.history.future.length > 0) at = redo(at);
  return at;
}
