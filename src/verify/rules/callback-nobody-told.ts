import type { Rule } from '../rule.ts';
import { namedBy } from '../step-graph.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** When a caller cannot be called back after all, a mailbox keeps that they called. */
export const callbackNobodyTold: Rule = {
  id: 'callback-nobody-told',
  title: 'A promised callback is never forgotten',
  why: 'After the last try the ticket is closed; unless somebody is told, the caller was promised a call that never comes.',
  source: 'Ringplan design, section 5: callbacks; voip-int.com, blog 220.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      // The one kind that asks for a key, names a team and rings nobody now.
      const calls =
        namedBy(plan, kinds, step, 'team').length > 0 && uses(plan, step, 'gather') && !uses(plan, step, 'ring');
      if (!calls || namedBy(plan, kinds, step, 'mailbox').length > 0) continue;
      yield {
        place: stepPlace(step),
        message: `When a callback of ${quoted(step.node.name)} fails for good, nobody is told.`,
        fix: 'Choose a mailbox that is told then.',
      };
    }
  },
};
