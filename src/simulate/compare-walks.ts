import { canonicalJson } from '../base/canonical-json.ts';
import type { Plan } from '../plan/plan.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Walk } from './walk.ts';

/** Two tapes side by side, one row a line that both have or only one; indexes into the traces, null where a side has no such line. */
export interface AlignedTapes {
  readonly rows: readonly { readonly left: number | null; readonly right: number | null }[];
  /** The first row that only one side has, or null where the call goes the same way on both. */
  readonly firstDifference: number | null;
}

/** Aligns two traces by step, code and arguments, as long a common part as there is; times may differ. */
export function alignTapes(left: Walk, right: Walk): AlignedTapes {
  const [ours, theirs] = [keysOf(left), keysOf(right)];
  const common = lengths(ours, theirs);
  const rows: { left: number | null; right: number | null }[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && j < theirs.length && ours[i] === theirs[j]) rows.push({ left: i++, right: j++ });
    else if (j >= theirs.length || (i < ours.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      rows.push({ left: i++, right: null });
    else rows.push({ left: null, right: j++ });
  }
  const at = rows.findIndex((row) => row.left === null || row.right === null);
  return { rows, firstDifference: at === -1 ? null : at };
}

/** A side of a comparison: how it is called, its plan, and what the call came to there. */
export interface ComparedSide {
  readonly name: string;
  readonly plan: Plan;
  readonly walk: Walk;
}

/** What became of one call on two plans, in a sentence: "Live: Dana Ortiz answers, after 0:28. Draft: …". */
export function compareSentence(left: ComparedSide, right: ComparedSide): string {
  const { firstDifference } = alignTapes(left.walk, right.walk);
  const [one, other] = [left, right].map(({ plan, walk }) => outcomeWords(plan, walk).title) as [string, string];
  if (one !== other) return `${left.name}: ${one}. ${right.name}: ${other}.`;
  return firstDifference === null
    ? `No difference for this caller: ${one}.`
    : `The same end on both, by another way: ${one}.`;
}

const keysOf = ({ trace }: Walk): string[] =>
  trace.map(({ flow, node, code, args }) => canonicalJson({ flow, node, code, args }));

/** The lengths of the longest common parts of what is left from each pair of places on. */
function lengths(ours: readonly string[], theirs: readonly string[]): number[][] {
  const table = Array.from({ length: ours.length + 1 }, () => Array.from(theirs, () => 0).concat(0));
  for (let i = ours.length - 1; i >= 0; i -= 1)
    for (let j = theirs.length - 1; j >= 0; j -= 1)
      table[i]![j] = ours[i] === theirs[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}
