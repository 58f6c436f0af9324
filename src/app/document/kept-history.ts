import type { Patch } from 'immer';
import type { Plan } from '../../plan/plan.ts';
import { jump, type History } from './history.ts';

/** What was done at one place of a plan: the path down to the first list, which counts as a whole, and the values around it. */
interface Change {
  readonly path: readonly string[];
  readonly values: readonly unknown[];
  /** The change makes or removes what the path names. */
  readonly makes: boolean;
}

/**
 * The history of `before` for a plan that somebody else has changed meanwhile; null where its undo steps do not fit any more. They
 * fit where the two touched different places and neither made, removed or named what the other did, so that every undo and redo
 * gives exactly the plan it gave before, with the other changes in it.
 */
export function keptHistory(history: History, before: Plan, after: Plan): History | null {
  const entries = [...history.past, ...history.future];
  const mine = entries.flatMap(({ patches, inverse }) => [...patches, ...inverse].map(changeOf));
  const theirs = differences(before, after);
  const meet = mine.some((one) => theirs.some((other) => isWithin(one.path, other.path)));
  if (meet || mentions(mine, theirs) || mentions(theirs, mine)) return null;
  try {
    const whole = history.past.length;
    const undone = jump(jump({ plan: after, history }, 0), entries.length);
    return differences(jump(undone, whole).plan, after).length === 0 ? history : null;
  } catch {
    // A patch whose place is gone.
    return null;
  }
}

function changeOf({ op, path, value }: Patch): Change {
  const list = path.findIndex((part) => typeof part === 'number' || part === 'length');
  const place = (list < 0 ? path : path.slice(0, list)).map(String);
  return { path: place, values: [value], makes: list < 0 && op !== 'replace' };
}

function differences(before: unknown, after: unknown, path: readonly string[] = []): Change[] {
  if (before === after) return [];
  if (!isRecord(before) || !isRecord(after)) {
    const makes = before === undefined || after === undefined;
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, values: [before, after], makes }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether one path is the other or leads into it. */
const isWithin = (one: readonly string[], other: readonly string[]): boolean =>
  one.slice(0, other.length).every((part, at) => part === other[at]);

/** Whether some changes name what others make or remove: a step, a thing, or a part with an id, such as a period. */
function mentions(changes: readonly Change[], makers: readonly Change[]): boolean {
  const made = new Set<string>();
  for (const { path, values, makes } of makers) {
    if (makes) made.add(path.at(-1) ?? '');
    for (const value of values) visit(value, (key, text) => key === 'id' && made.add(text));
  }
  let found = false;
  const look = (text: string) => {
    found ||= made.has(text);
  };
  for (const { path, values } of changes) {
    for (const part of path) look(part);
    for (const value of values)
      visit(value, (key, text) => {
        look(key);
        look(text);
      });
  }
  return found;
}

/** Every text in a value with the key it stands under; every key of an object as a text, too. */
function visit(value: unknown, see: (key: string, text: string) => void, key = ''): void {
  if (typeof value === 'string') see(key, value);
  else if (Array.isArray(value)) for (const one of value) visit(one, see);
  else if (isRecord(value))
    for (const [name, one] of Object.entries(value)) {
      see('', name);
      visit(one, see, name);
    }
}
