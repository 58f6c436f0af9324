import type { Plan } from '../plan.ts';
import type { CallPromise } from '../promise.ts';
import { promiseTitle } from '../promise-words.ts';
import type { Edit } from './edit.ts';

/** Changes some parts of a promise; a number of undefined means any number. */
export function updatePromise(
  plan: Plan,
  id: string,
  changes: { readonly [K in keyof CallPromise]?: CallPromise[K] | undefined },
): Edit {
  const before = plan.promises[id];
  return {
    label: before ? `Change promise “${promiseTitle(plan, before)}”` : 'Change a promise',
    apply: (draft) => {
      const found = draft.promises[id];
      if (!found) return;
      Object.assign(found, changes);
      if (found.number === undefined) delete found.number;
    },
  };
}
