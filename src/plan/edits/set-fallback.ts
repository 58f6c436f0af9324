import type { Destination } from '../entities.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from './edit.ts';

/** Sets where the calls to a number end when nothing else ends them. */
export function setFallback(plan: Plan, number: string, fallback: Destination): Edit {
  return {
    label: `Change the fallback of “${plan.numbers[number]?.name ?? number}”`,
    apply: (draft) => {
      const found = draft.numbers[number];
      if (found) found.fallback = fallback;
    },
  };
}
