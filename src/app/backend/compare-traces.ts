import { canonicalJson } from '../../base/canonical-json.ts';
import type { TraceLine } from '../../engine/trace.ts';
import { comparable } from '../../simulate/walk-text.ts';
import type { Walk } from '../../simulate/walk.ts';

/** Whether two traces of one call are the same: `at` is the first line that differs, and both lines (null where one ends). */
export type Comparison =
  | { readonly same: true; readonly lines: number }
  | { readonly same: false; readonly at: number; readonly ours: TraceLine | null; readonly theirs: TraceLine | null };

/** Compares a walk with the trace that a backend wrote of the same call, by time since the offer, step, code and arguments. */
export function compareTraces(walk: Walk, theirs: readonly TraceLine[]): Comparison {
  const [left, right] = [comparable(walk.trace, walk.startMs), comparable(theirs, walk.startMs)];
  const length = Math.max(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    if (!left[at] || !right[at] || canonicalJson(left[at]) !== canonicalJson(right[at]))
      return { same: false, at, ours: walk.trace[at] ?? null, theirs: theirs[at] ?? null };
  }
  return { same: true, lines: length };
}
