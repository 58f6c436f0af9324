import { kindOf, type Kinds } from '../../engine/kind.ts';
import { COLLECTIONS } from '../../plan/field.ts';
import { fieldsIn } from '../../plan/fields-in.ts';
import type { PlanNode } from '../../plan/entities.ts';
import type { Plan } from '../../plan/plan.ts';
import { matchScore, plainText } from '../ui/match-items.ts';

/**
 * The steps of a flow that hold every typed word in their name, kind, settings, spoken words, people or keys: first those whose
 * name begins with what was typed, then those whose name holds it, then the rest; among themselves in the order given.
 */
export function findSteps(plan: Plan, kinds: Kinds, flow: string, order: readonly string[], query: string): string[] {
  if (query.trim() === '') return [];
  const nodes = plan.flows[flow]?.nodes ?? {};
  const ranks: string[][] = [[], [], []];
  for (const id of order) {
    const step = nodes[id];
    if (!step || matchScore({ label: step.name, keywords: wordsOf(plan, kinds, flow, step) }, query) === 0) continue;
    ranks[rankOf(step.name, query)]!.push(id);
  }
  return ranks.flat();
}

/** 0 for a name that begins with what was typed, 1 for one that holds it, or each word of it, 2 for another. */
function rankOf(name: string, query: string): 0 | 1 | 2 {
  const [label, typed] = [plainText(name), plainText(query).trim()];
  if (label.startsWith(typed)) return 0;
  return typed.split(/\s+/).every((word) => label.includes(word)) ? 1 : 2;
}

function wordsOf(plan: Plan, kinds: Kinds, flow: string, step: PlanNode): string {
  const kind = kindOf(kinds, step.kind);
  if (!kind) return '';
  const words = [kind.title, kind.describe(step.settings, plan, flow)];
  for (const exit of kind.exits(step.settings, plan))
    words.push(exit.label, ...(exit.key === undefined ? [] : [`key ${exit.key}`, `press ${exit.key}`]));
  for (const { meta, value } of fieldsIn(kind.fields, step.settings)) {
    if (typeof value !== 'string') continue;
    if (meta.ref === undefined) {
      words.push(value);
      continue;
    }
    const things: Readonly<
      Record<string, { readonly name?: string; readonly text?: string; readonly members?: readonly string[] }>
    > = plan[COLLECTIONS[meta.ref]];
    const thing = Object.hasOwn(things, value) ? things[value] : undefined;
    words.push(thing?.name ?? '', thing?.text ?? '');
    for (const person of thing?.members ?? []) words.push(plan.people[person]?.name ?? '');
  }
  return words.join(' ');
}
