import type { RefType } from './field.ts';
import { COLLECTIONS } from './field.ts';
import type { KindSchemas } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { whereUsed, type Reference } from './references.ts';

/** A place that uses a thing: a step, the settings of a flow, another thing, a test call or a promise. */
export type Use =
  | { readonly in: 'step'; readonly flow: string; readonly node: string; readonly path: readonly string[] }
  | { readonly in: 'flow'; readonly flow: string; readonly path: readonly string[] }
  | { readonly in: 'test'; readonly scenario: string; readonly path: readonly string[] }
  | { readonly in: 'promise'; readonly promise: string; readonly path: readonly string[] }
  | { readonly in: 'thing'; readonly ref: RefType; readonly id: string; readonly path: readonly string[] };

const REF_OF = Object.fromEntries(Object.entries(COLLECTIONS).map(([ref, collection]) => [collection, ref as RefType]));

function useOf({ path }: Reference): Use {
  const [collection = '', id = '', nodes, node = ''] = path;
  if (collection === 'flows')
    return nodes === 'nodes' ? { in: 'step', flow: id, node, path } : { in: 'flow', flow: id, path };
  if (collection === 'scenarios') return { in: 'test', scenario: id, path };
  if (collection === 'promises') return { in: 'promise', promise: id, path };
  return { in: 'thing', ref: REF_OF[collection]!, id, path };
}

/** Where a thing is used: each step, flow, thing, test call or promise once, in the order of the plan. */
export function usesOf(plan: Plan, kinds: KindSchemas, ref: RefType, id: string): Use[] {
  const uses = whereUsed(plan, kinds, ref, id).map(useOf);
  const keyOf = (use: Use) =>
    use.in === 'step'
      ? `step ${use.flow}/${use.node}`
      : use.in === 'thing'
        ? `${use.ref} ${use.id}`
        : use.in === 'flow'
          ? `flow ${use.flow}`
          : use.in === 'promise'
            ? `promise ${use.promise}`
            : `test ${use.scenario}`;
  return [...new Map(uses.toReversed().map((use) => [keyOf(use), use])).values()].toReversed();
}
