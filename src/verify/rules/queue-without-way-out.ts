import { numberSetting } from '../number-setting.ts';
import type { Rule } from '../rule.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

const MOST_SECONDS = 300;

/** Whoever may have to wait for more than five minutes has a key to leave by. */
export const queueWithoutWayOut: Rule = {
  id: 'queue-without-way-out',
  title: 'A long wait has a way out',
  why: 'After five minutes most callers would rather leave a message; without a key they can only hang up, and are lost.',
  source: 'ottspott.co, hold queue; thinnest.ai: five minutes; docs of IP Office: leaving a queue.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      const seconds = numberSetting(step, 'maxWaitSeconds');
      if (seconds === undefined || seconds <= MOST_SECONDS || !uses(plan, step, 'hold')) continue;
      if (step.exits.some(({ key }) => key !== undefined)) continue;
      yield {
        place: stepPlace(step),
        message: `Callers can wait ${Math.round(seconds / 60)} min in ${quoted(step.node.name)}, and no key lets them out.`,
        fix: 'Choose a key to leave the queue, and lead it to a mailbox; or let them wait 5 min at most.',
      };
    }
  },
};
