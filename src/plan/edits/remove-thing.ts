import type { Plan } from '../plan.ts';
import { COLLECTIONS, type RefType } from '../field.ts';
import type { KindSchemas } from '../parse-plan.ts';
import { whereUsed, type Reference } from '../references.ts';
import type { Edit } from './edit.ts';
import { prunePromises } from './prune-promises.ts';
import { pruneWires } from './prune-wires.ts';
import type { StepKinds } from './step-kinds.ts';

type Container = Record<string, unknown> | unknown[];

/**
 * Removes a thing and every mention of it: lists and rows that were about it go, optional fields become empty, what must name
 * something names `replaceBy`, else nothing yet, which a rule reports. Test calls to a removed number go, too, and promises that
 * say nothing without it.
 */
export function removeThing(
  plan: Plan,
  kinds: StepKinds & KindSchemas,
  ref: RefType,
  id: string,
  replaceBy: string | null = null,
): Edit {
  const collection = COLLECTIONS[ref];
  return {
    label: `Remove “${plan[collection][id]?.name ?? id}”`,
    apply: (draft) => {
      // From the end of every list, so that the indexes of the others stay true.
      const uses = whereUsed(plan, kinds, ref, id).toSorted((left, right) => byPath(right.path, left.path));
      for (const use of uses) clear(draft, use, replaceBy);
      delete (draft[collection] as Record<string, unknown>)[id];
      if (ref === 'flow') delete draft.layout.flows[id];
      if (ref === 'number')
        for (const [key, { call }] of Object.entries(draft.scenarios))
          if (call.number === '') delete draft.scenarios[key];
      const promises = uses.flatMap(({ path }) => (path[0] === 'promises' ? [path[1]!] : []));
      prunePromises(draft, new Set(promises));
      pruneWires(draft, kinds);
    },
  };
}

function clear(draft: object, { path, optional }: Reference, replaceBy: string | null): void {
  const parents = parentsOf(draft, path);
  const holder = parents.at(-1);
  const key = path.at(-1)!;
  if (!holder) return;
  if (Array.isArray(holder)) {
    if (replaceBy !== null && !holder.includes(replaceBy)) holder[Number(key)] = replaceBy;
    else holder.splice(Number(key), 1);
    return;
  }
  if (replaceBy !== null) {
    holder[key] = replaceBy;
    return;
  }
  // A desk phone, a rule or an entry of a test call that is about it.
  const row = parents.findLastIndex((parent) => Array.isArray(parent));
  const above = parents.at(-2) as Record<string, unknown>;
  if (row >= 0) (parents[row] as unknown[]).splice(Number(path[row]), 1);
  // Working hours without hours mean nothing: without them a person always works.
  else if (path.at(-2) === 'shift') delete above['shift'];
  else if (optional) delete holder[key];
  else holder[key] = '';
}

function parentsOf(draft: object, path: readonly string[]): Container[] {
  const parents: Container[] = [];
  let at: unknown = draft;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return [];
    parents.push(at as Container);
    at = (at as Record<string, unknown>)[part];
  }
  return parents;
}

function byPath(left: readonly string[], right: readonly string[]): number {
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const [a, b] = [Number(part), Number(other)];
    return Number.isNaN(a) || Number.isNaN(b) ? (part < other ? -1 : 1) : a - b;
  }
  return left.length - right.length;
}
