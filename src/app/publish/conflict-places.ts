import { diffPlans, type PlanChange } from '../../plan/diff-plans.ts';
import type { MergeConflict } from '../../plan/merge-plans.ts';
import type { Plan } from '../../plan/plan.ts';
import { changeWords, type ChangeWords } from '../../verify/change-words.ts';

/** One thing that both drafts changed, with the words of each change; null where a draft only removed or drew it. */
export interface ConflictPlace {
  /** The places of the plan that one choice settles. */
  readonly key: string;
  readonly title: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** The thing a conflict is about, such as `flows/main/nodes/menu` or `prompts/welcome`: one choice is made for all of it. */
export const placeOf = ({ path }: Pick<MergeConflict, 'path'>): string =>
  path.slice(0, path[0] === 'flows' && path[2] === 'nodes' ? 4 : path[0] === 'layout' ? 5 : 2).join('/');

/** The conflicts of a merge as things, each once, with what either draft did to it in words. */
export function conflictPlaces(
  conflicts: readonly MergeConflict[],
  { base, mine, theirs }: { readonly base: Plan; readonly mine: Plan; readonly theirs: Plan },
): ConflictPlace[] {
  const [ours, others] = [mine, theirs].map((after) => diffPlans(base, after));
  return [...new Set(conflicts.map(placeOf))].map((key) => {
    const own = conflicts.filter((conflict) => placeOf(conflict) === key);
    const words = (after: Plan, changes: readonly PlanChange[] = []) =>
      changes.filter((change) => placeOfChange(change) === key).map((change) => changeWords(base, after, change));
    const [said, answered] = [words(mine, ours), words(theirs, others)];
    const named = own.find(({ path }) => path.at(-1) === 'name');
    // Renamed by both, a thing has the name that both know.
    const names = named ? ([[`“${shown(named.mine)}”`], [`“${shown(named.theirs)}”`]] as const) : [[], []];
    return {
      key,
      title: (named?.base ? shown(named.base) : said[0]?.about) ?? answered[0]?.about ?? titleOf(own[0]!),
      mine: [
        ...names[0],
        ...lines(
          said,
          own.map((conflict) => conflict.mine),
        ),
      ],
      theirs: [
        ...names[1],
        ...lines(
          answered,
          own.map((conflict) => conflict.theirs),
        ),
      ],
    };
  });
}

function placeOfChange(change: PlanChange): string {
  if (change.what === 'step') return `flows/${change.flow}/nodes/${change.node}`;
  if (change.what === 'greeting') return `prompts/${change.id}`;
  return change.what === 'office' ? change.field : `${change.collection}/${change.id}`;
}

/** The words of a change; for what only its fields tell apart, the values themselves. */
function lines(words: readonly ChangeWords[], values: readonly unknown[]): string[] {
  const said = words.flatMap(({ change, details, wording }) => [
    ...(change === 'changed' ? [] : [change === 'removed' ? 'Removed' : 'Added']),
    ...details.filter((detail) => detail !== ''),
    ...(wording?.after ? [`“${wording.after}”`] : []),
  ]);
  if (said.length > 0) return said;
  return values.map((value) => (value === undefined ? 'Removed' : shown(value)));
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const name = (value as { readonly name?: unknown }).name;
  return typeof name === 'string' ? name : 'Changed in its details';
}

const TITLES: Readonly<Record<string, string>> = {
  scenarios: 'Test call',
  promises: 'Promise',
  layout: 'Note or group on the canvas',
};

function titleOf({ path, mine, theirs }: MergeConflict): string {
  const thing = [mine, theirs].find((value) => typeof value === 'object' && value !== null);
  const name = (thing as { readonly name?: unknown } | undefined)?.name;
  return `${TITLES[path[0] ?? ''] ?? 'Thing'}${typeof name === 'string' ? ` ${name}` : ''}`;
}
