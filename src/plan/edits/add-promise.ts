import { freeId } from '../../base/ids.ts';
import type { Plan } from '../plan.ts';
import type { CallPromise } from '../promise.ts';
import { promiseTitle } from '../promise-words.ts';
import type { Edit } from './edit.ts';

/** Adds a promise under a free id. */
export function addPromise(plan: Plan, promise: CallPromise): Edit {
  const id = freeId('promise', (candidate) => Object.hasOwn(plan.promises, candidate));
  return {
    label: `Add promise “${promiseTitle(plan, promise)}”`,
    made: [id],
    apply: (draft) => {
      draft.promises[id] = promise;
    },
  };
}
