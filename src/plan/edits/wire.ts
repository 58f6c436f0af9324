import type { Plan } from '../plan.ts';
import type { WireStart } from './add-step-after-exit.ts';
import type { Edit } from './edit.ts';

/** Leads an exit to a step, whether it was open or led elsewhere. */
export function wire(plan: Plan, flow: string, from: WireStart, to: string): Edit {
  const { nodes } = plan.flows[flow]!;
  return {
    label: `Connect “${nodes[from.step]?.name ?? from.step}” to “${nodes[to]?.name ?? to}”`,
    apply: (draft) => {
      const drawn = draft.flows[flow]!.nodes;
      if (drawn[from.step] && drawn[to]) drawn[from.step]!.next[from.exit] = to;
    },
  };
}
