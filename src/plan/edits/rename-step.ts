import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

/** Gives a step another name; its id and wires stay. */
export function renameStep(plan: Plan, flow: string, step: string, name: string): Edit {
  return {
    label: `Rename “${plan.flows[flow]?.nodes[step]?.name ?? step}” to “${name}”`,
    apply: (draft) => {
      const node = draft.flows[flow]?.nodes[step];
      if (node) node.name = name;
    },
  };
}
