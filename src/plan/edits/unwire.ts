import type { Plan } from '../plan.ts';
import type { WireStart } from './add-step-after-exit.ts';
import type { Edit } from './edit.ts';

/** Takes wires away; their exits are open again, or go to the safety net. */
export function unwire(plan: Plan, flow: string, wires: readonly WireStart[]): Edit {
  const name = plan.flows[flow]!.nodes[wires[0]?.step ?? '']?.name ?? '';
  return {
    label: wires.length === 1 ? `Disconnect “${name}”` : `Remove ${wires.length} wires`,
    apply: (draft) => {
      for (const { step, exit } of wires) delete draft.flows[flow]!.nodes[step]?.next[exit];
    },
  };
}
