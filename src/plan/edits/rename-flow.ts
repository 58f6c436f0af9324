import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

/** Gives a flow another name. */
export function renameFlow(plan: Plan, flow: string, name: string): Edit {
  return {
    label: `Rename “${plan.flows[flow]?.name ?? flow}” to “${name}”`,
    apply: (draft) => {
      const found = draft.flows[flow];
      if (found) found.name = name;
    },
  };
}
