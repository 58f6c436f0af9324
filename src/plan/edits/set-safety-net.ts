import type { SafetyNet } from '../entities.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

/** Sets where the exits without a wire of one flow go. */
export function setSafetyNet(plan: Plan, flow: string, safetyNet: SafetyNet): Edit {
  return {
    label: `Change the safety net of “${plan.flows[flow]?.name ?? flow}”`,
    apply: (draft) => {
      const found = draft.flows[flow];
      if (found) found.safetyNet = safetyNet;
    },
  };
}
