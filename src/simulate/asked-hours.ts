import { reachableFrom } from '../base/graph.ts';
import { KINDS } from '../kinds/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesOf } from '../plan/references.ts';

/** The id of the hours that a number's flow asks first, or null where none of its steps names any. */
export function askedHours(plan: Plan, number: string): string | null {
  const flowId = plan.numbers[number]?.flow;
  const flow = flowId === undefined ? undefined : plan.flows[flowId];
  if (!flow || flowId === undefined) return null;
  const named = new Map(
    referencesOf(plan, KINDS)
      .filter(({ ref, path, id }) => ref === 'hours' && path[0] === 'flows' && path[1] === flowId && plan.hours[id])
      .map(({ path, id }) => [path[3]!, id]),
  );
  const order = reachableFrom([flow.start], (node) => Object.values(flow.nodes[node]?.next ?? {}));
  for (const node of order) if (named.has(node)) return named.get(node)!;
  return null;
}
