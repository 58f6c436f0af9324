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
}

/** What was done and what was undone; `sealed` says that the next edit begins a new undo step even with the same merge key. */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  readonly sealed: boolean;
}

/** A plan with its history. */
export interface Versioned {
  readonly plan: Plan;
  readonly history: History;
}

export const EMPTY_HISTORY: History = { past: [], future: [], sealed: true };
/** Older undo steps are forgotten. */
const MOST_ENTRIES = 300;

/** Applies an edit as one undo step; one that changes nothing leaves everything as it was. */
export function applyEdit({ plan, history }: Versioned, edit: Edit): Versioned {
  const [next, patches, inverse] = produceWithPatches(plan, (draft) => edit.apply(draft));
  if (patches.length === 0) return { plan, history };
  const last = history.past.at(-1);
  const joins = edit.merge !== undefined && last?.merge === edit.merge && !history.sealed;
  const entry: HistoryEntry = joins
    ? { ...last, patches: [...last.patches, ...patches], inverse: [...inverse, ...last.inverse] }
    : { label: edit.label, merge: edit.merge, patches, inverse };
  const before = joins ? history.past.slice(0, -1) : history.past;
  return { plan: next, history: { past: [...before, entry].slice(-MOST_ENTRIES), future: [], sealed: false } };
}

/** Takes the last undo step back; without one, everything stays. */
export function undo({ plan, history }: Versioned): Versioned {
  const entry = history.past.at(-1);
  if (!entry) return { plan, history };
  return {
    plan: applyPatches(plan, entry.inverse),
    history: { past: history.past.slice(0, -1), future: [entry, ...history.future], sealed: true },
  };
}

/** Does again what was last undone; without one, everything stays. */
export function redo({ plan, history }: Versioned): Versioned {
  const [entry, ...future] = history.future;
  if (!entry) return { plan, history };
  return { plan: applyPatches(plan, entry.patches), history: { past: [...history.past, entry], future, sealed: true } };
}

/** Goes to the state in which exactly `count` undo steps are done. */
export function jump(versioned: Versioned, count: number): Versioned {
  let at = versioned;
  while (at.history.past.length > count && at.history.past.length > 0) at = undo(at);
  while (at.history.past.length < count && at.history.future.length > 0) at = redo(at);
  return at;
}
