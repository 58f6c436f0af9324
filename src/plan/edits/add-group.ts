import { freeId } from '../../base/ids.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';
import { freeName } from './new-step.ts';
import { takeOutOfGroups } from './take-out-of-groups.ts';

/** Draws steps together under a title, "Group" when none is given; they leave the groups they were in. */
export function addGroup(plan: Plan, flow: string, steps: readonly string[], title?: string): Edit {
  const { nodes } = plan.flows[flow]!;
  const groups = plan.layout.flows[flow]?.groups ?? {};
  const members = [...new Set(steps)].filter((step) => Object.hasOwn(nodes, step));
  const id = freeId('group', (candidate) => Object.hasOwn(groups, candidate));
  const name = title ?? freeName('Group', new Set(Object.values(groups).map((group) => group.title)));
  return {
    label: members.length === 1 ? `Group “${nodes[members[0]!]!.name}”` : `Group ${members.length} steps`,
    made: members.length === 0 ? [] : [id],
    apply: (draft) => {
      if (members.length === 0) return;
      takeOutOfGroups(draft, flow, new Set(members));
      flowLayout(draft, flow).groups[id] = { title: name, steps: [...members], collapsed: false };
    },
  };
}
