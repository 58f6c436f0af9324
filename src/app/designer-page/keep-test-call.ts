import { freeId } from '../../base/ids.ts';
import type { Scenario } from '../../plan/call-script.ts';
import type { Edit } from '../../plan/edits/edit.ts';
import type { Plan } from '../../plan/plan.ts';

/** Keeps a tried call with its end as a test call of the plan. */
export function keepTestCall(plan: Plan, scenario: Scenario): Edit {
  const id = freeId(scenario.name, (taken) => Object.hasOwn(plan.scenarios, taken));
  return {
    label: `Keep test call “${scenario.name}”`,
    made: [id],
    apply: (draft) => {
      draft.scenarios[id] = scenario;
    },
  };
}

/** Removes a kept test call. */
export const removeTestCall = (plan: Plan, id: string): Edit => ({
  label: `Remove test call “${plan.scenarios[id]?.name ?? id}”`,
  apply: (draft) => {
    delete draft.scenarios[id];
  },
});
