import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';

/** Draws a group as one card, or opens it again. */
export function collapseGroup(plan: Plan, flow: string, group: string, collapsed: boolean): Edit {
  const title = plan.layout.flows[flow]?.groups[group]?.title ?? group;
  return {
    label: collapsed ? `Collapse “${title}”` : `Open “${title}”`,
    apply: (draft) => {
      const found = flowLayout(draft, flow).groups[group];
      if (found) found.collapsed = collapsed;
    },
  };
}
