import { canonicalJson } from '../base/canonical-json.ts';
import { freeId } from '../base/ids.ts';
import { renameReferences } from './edits/paste-references.ts';
import { COLLECTIONS, type RefType } from './field.ts';
import type { KindSchemas } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { referencesOf } from './references.ts';

interface Drafts {
  readonly base: Plan;
  readonly mine: Plan;
  readonly theirs: Plan;
}

type Ids = ReadonlyMap<string, string>;

/** My draft, in which nothing that I added has the id of something else that they added: two new steps both begin as `menu-2`. */
export function separateNewIds({ base, mine, theirs }: Drafts, kinds: KindSchemas): Plan {
  const renamed = new Map<RefType, Ids>();
  for (const [ref, collection] of Object.entries(COLLECTIONS) as [RefType, (typeof COLLECTIONS)[RefType]][]) {
    const ids = clashes(base[collection], mine[collection], theirs[collection]);
    if (ids.size > 0) renamed.set(ref, ids);
  }
  let plan = mine;
  if (renamed.size > 0) {
    plan = renameReferences(plan, referencesOf(plan, kinds), ({ ref, id }) => renamed.get(ref)?.get(id) ?? id);
    for (const [ref, ids] of renamed) {
      const collection = COLLECTIONS[ref];
      plan = { ...plan, [collection]: withIds<unknown>(plan[collection], ids) };
    }
    const flows = renamed.get('flow');
    if (flows) plan = { ...plan, layout: { flows: withIds(plan.layout.flows, flows) } };
  }
  for (const collection of ['scenarios', 'promises'] as const) {
    const ids = clashes(base[collection], plan[collection], theirs[collection]);
    if (ids.size > 0) plan = { ...plan, [collection]: withIds<unknown>(plan[collection], ids) };
  }
  for (const flow of Object.keys(plan.flows)) plan = separateSteps(flow, base, plan, theirs);
  return plan;
}

function separateSteps(id: string, base: Plan, mine: Plan, theirs: Plan): Plan {
  const [old, ours, others] = [base.flows[id], mine.flows[id]!, theirs.flows[id]];
  const drawn = mine.layout.flows[id];
  const places = [base, mine, theirs].map((plan) => plan.layout.flows[id]);
  const [notesBefore = {}, notes = {}, otherNotes = {}] = places.map((layout) => layout?.notes ?? {});
  const [groupsBefore = {}, groups = {}, otherGroups = {}] = places.map((layout) => layout?.groups ?? {});
  const steps = clashes(old?.nodes ?? {}, ours.nodes, others?.nodes ?? {});
  const noteIds = clashes(notesBefore, notes, otherNotes);
  const groupIds = clashes(groupsBefore, groups, otherGroups);
  if (steps.size + noteIds.size + groupIds.size === 0) return mine;
  const to = (step: string) => steps.get(step) ?? step;
  const nodes = Object.entries(withIds(ours.nodes, steps)).map(([node, step]) => [
    node,
    { ...step, next: Object.fromEntries(Object.entries(step.next).map(([exit, next]) => [exit, to(next)])) },
  ]);
  const layout = drawn && {
    positions: withIds(drawn.positions, steps),
    notes: withIds(drawn.notes, noteIds),
    groups: Object.fromEntries(
      Object.entries(withIds(drawn.groups, groupIds)).map(([group, value]) => [
        group,
        { ...value, steps: value.steps.map(to) },
      ]),
    ),
  };
  return {
    ...mine,
    flows: { ...mine.flows, [id]: { ...ours, start: to(ours.start), nodes: Object.fromEntries(nodes) } },
    layout: layout ? { flows: { ...mine.layout.flows, [id]: layout } } : mine.layout,
  };
}

/** New ids for what is new and different in both. */
function clashes(base: object, mine: object, theirs: object): Ids {
  const ids = new Map<string, string>();
  const taken = new Set([base, mine, theirs].flatMap((things) => Object.keys(things)));
  for (const [id, thing] of Object.entries(mine)) {
    if (Object.hasOwn(base, id) || !Object.hasOwn(theirs, id)) continue;
    if (canonicalJson(thing) === canonicalJson((theirs as Record<string, unknown>)[id])) continue;
    const free = freeId(id, (candidate) => taken.has(candidate));
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}

const withIds = <T>(things: Readonly<Record<string, T>>, ids: Ids): Record<string, T> =>
  Object.fromEntries(Object.entries(things).map(([id, thing]) => [ids.get(id) ?? id, thing]));
