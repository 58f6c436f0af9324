import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';
import { flowLayout } from './flow-layout.ts';

/** Takes the frame of a group away; its steps stay. */
export function removeGroup(plan: Plan, flow: string, group: string): Edit {
  return {
    label: `Ungroup “${plan.layout.flows[flow]?.groups[group]?.title ?? group}”`,
    apply: (draft) => {
      delete flowLayout(draft, flow).groups[group];
    },
  };
}
