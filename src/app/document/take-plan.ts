import type { Edit } from '../../plan/edits/edit.ts';
import type { Plan } from '../../plan/plan.ts';

/** Another state of the plan as one undo step, so that the one before it can be got back; `merge` as for every edit. */
export const takePlan = (label: string, plan: Plan, merge?: string): Edit => ({
  label,
  ...(merge === undefined ? {} : { merge }),
  apply: (draft) => {
    Object.assign(draft, plan);
  },
});
