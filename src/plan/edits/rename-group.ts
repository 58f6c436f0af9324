import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';

/** Gives a group another title. */
export function renameGroup(plan: Plan, flow: string, group: string, title: string): Edit {
  return {
    label: `Rename the group “${plan.layout.flows[flow]?.groups[group]?.title ?? group}” to “${title}”`,
    apply: (draft) => {
      const found = flowLayout(draft, flow).groups[group];
      if (found) found.title = title;
    },
  };
}
