import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { takeOutOfGroups } from './take-out-of-groups.ts';

/** Puts steps into a group, out of any other; null takes them out of theirs. */
export function putIntoGroup(plan: Plan, flow: string, steps: readonly string[], group: string | null): Edit {
  const { nodes } = plan.flows[flow]!;
  const members = steps.filter((step) => Object.hasOwn(nodes, step));
  const what = members.length === 1 ? `“${nodes[members[0]!]!.name}”` : `${members.length} steps`;
  const title = group === null ? '' : (plan.layout.flows[flow]?.groups[group]?.title ?? group);
  return {
    label: group === null ? `Take ${what} out of the group` : `Put ${what} into “${title}”`,
    apply: (draft) => {
      takeOutOfGroups(draft, flow, new Set(members), group ?? undefined);
      const found = group === null ? undefined : flowLayout(draft, flow).groups[group];
      if (found) found.steps.push(...members.filter((step) => !found.steps.includes(step)));
    },
  };
}
