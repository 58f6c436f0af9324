import type { Plan } from '../plan.ts';
import { promiseTitle } from '../promise-words.ts';
import type { Edit } from './edit.ts';

/** Takes a promise away; no call changes. */
export function removePromise(plan: Plan, id: string): Edit {
  const before = plan.promises[id];
  return {
    label: before ? `Remove promise “${promiseTitle(plan, before)}”` : 'Remove a promise',
    apply: (draft) => {
      delete draft.promises[id];
    },
  };
}
