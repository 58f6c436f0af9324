import { reachableFrom } from '../base/graph.ts';
import { fieldsIn } from '../plan/fields-in.ts';
import type { Plan } from '../plan/plan.ts';
import { kindOf, type Kinds } from './kind.ts';

/**
 * The hours that a caller of a flow meets first, by the fewest steps from its start; the plan's first where the flow asks for
 * none, null where there are none at all.
 */
export function hoursAskedFirst(plan: Plan, kinds: Kinds, flowId: string): string | null {
  const flow = Object.hasOwn(plan.flows, flowId) ? plan.flows[flowId] : undefined;
  const nodes = flow?.nodes ?? {};
  const following = (id: string) => Object.values(nodes[id]?.next ?? {}).filter((next) => Object.hasOwn(nodes, next));
  for (const id of flow && Object.hasOwn(nodes, flow.start) ? reachableFrom([flow.start], following) : []) {
    const node = nodes[id]!;
    const kind = kindOf(kinds, node.kind);
    const hours = kind && fieldsIn(kind.fields, node.settings).find(({ meta }) => meta.ref === 'hours')?.value;
    if (typeof hours === 'string' && Object.hasOwn(plan.hours, hours)) return hours;
  }
  return Object.keys(plan.hours)[0] ?? null;
}
