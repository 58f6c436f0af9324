import { canonicalJson } from '../base/canonical-json.ts';
import { keepWhatIsUsed, type KeptThing } from './keep-what-is-used.ts';
import type { KindSchemas } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { separateNewIds } from './separate-new-ids.ts';

/** Two drafts of one plan, and the draft that both began from. */
export interface TwoDrafts {
  readonly base: Plan;
  readonly mine: Plan;
  readonly theirs: Plan;
}

/** One place that both drafts changed, each differently; undefined where a draft has nothing there. */
export interface MergeConflict {
  /** Such as `prompts, welcome, text`. */
  readonly path: readonly string[];
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly plan: Plan;
  readonly conflicts: readonly MergeConflict[];
  /** What one draft removed and the other uses: it stays. */
  readonly kept: readonly KeptThing[];
  /** My draft as it was merged: what it adds under an id that theirs gave to something else has another id. */
  readonly mine: Plan;
}

/**
 * Both sets of changes in one plan, by the ids of things: what only one draft changed is taken from it, and `choose` says whose
 * wording a place gets that both changed. Where steps are drawn is mine when both moved the same one.
 */
export function mergePlans(
  drafts: TwoDrafts,
  kinds: KindSchemas,
  choose: (conflict: MergeConflict) => 'mine' | 'theirs' = () => 'mine',
): Merged {
  const { base, theirs } = drafts;
  const mine = separateNewIds(drafts, kinds);
  const conflicts: MergeConflict[] = [];

  const merge = (path: readonly string[], old: unknown, ours: unknown, others: unknown): unknown => {
    if (same(ours, others) || same(old, others)) return ours;
    if (same(old, ours)) return others;
    if (isRecord(ours) && isRecord(others) && isDivided(path, old, ours, others)) {
      const before = isRecord(old) ? old : {};
      const merged: Record<string, unknown> = {};
      for (const key of keysOf(ours, others, before)) {
        const value = merge([...path, key], own(before, key), own(ours, key), own(others, key));
        if (value !== undefined) merged[key] = value;
      }
      return merged;
    }
    if (path[0] === 'layout' && path.at(-1) !== 'text') return ours ?? others;
    const conflict = { path, base: old, mine: ours, theirs: others };
    conflicts.push(conflict);
    return choose(conflict) === 'mine' ? ours : others;
  };
  const merged = merge([], base, mine, theirs) as Plan;
  const { plan, kept } = keepWhatIsUsed(structuredClone(merged), [mine, theirs], kinds);
  return { plan, conflicts, kept, mine };
}

/** The collections whose things two people can change at once, as long as they change different fields. */
const BY_FIELD = new Set(['numbers', 'people', 'teams', 'sites', 'prompts', 'mailboxes', 'callerLists', 'hours']);

/** Whether the members of a place are merged one by one; what is not divided is one thing that only one draft may change. */
function isDivided(path: readonly string[], old: unknown, mine: Record<string, unknown>, theirs: object): boolean {
  const [collection = ''] = path;
  if (path.length < 2) return true;
  if (collection === 'layout') return path[3] !== 'positions' || path.length < 5;
  // What both made new is two things, not one.
  if (!isRecord(old)) return false;
  if (collection === 'flows') {
    // A flow, its steps, and the wires of a step.
    if (path.length !== 4) return path.length === 2 || path.at(-1) === (path.length === 3 ? 'nodes' : 'next');
    // A step of another kind is another step.
    return same(old['kind'], mine['kind']) && same(old['kind'], own(theirs, 'kind'));
  }
  if (path.length > 2 || !BY_FIELD.has(collection)) return false;
  // Everything else of hours names their periods.
  return (
    collection !== 'hours' || (same(old['periods'], mine['periods']) && same(old['periods'], own(theirs, 'periods')))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
const keysOf = (...records: object[]): Set<string> => new Set(records.flatMap((record) => Object.keys(record)));
const same = (left: unknown, right: unknown): boolean =>
  left === right || (left !== undefined && right !== undefined && canonicalJson(left) === canonicalJson(right));
