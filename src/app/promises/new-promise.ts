import type { Plan } from '../../plan/plan.ts';
import type { CallPromise } from '../../plan/promise.ts';
import { mainNumber } from '../../simulate/main-number.ts';

/** What a new promise says before anybody has chosen: callers of the main number reach somebody or a mailbox within 2 min. */
export function newPromise(plan: Plan): CallPromise {
  const number = mainNumber(plan);
  return {
    ...(number === null ? {} : { number }),
    presses: [],
    when: { is: 'always' },
    reaches: [{ to: 'person' }, { to: 'mailbox' }],
    withinSeconds: 120,
    even: [],
  };
}
