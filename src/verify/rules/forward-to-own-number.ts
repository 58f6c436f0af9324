import { phoneText } from '../../engine/phone-text.ts';
import { outsideNumbers } from '../outside-numbers.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Nothing in a plan rings one of the plan's own numbers. */
export const forwardToOwnNumber: Rule = {
  id: 'forward-to-own-number',
  title: 'No call is sent back to the office itself',
  why: 'A call forwarded to one of your own numbers enters again as a new call, and again, until the lines are full.',
  source: '8x8, “Avoiding call loops”; Ringplan rules, V5: forward to own number.',
  *check(plan, kinds) {
    const own = new Map(Object.values(plan.numbers).map(({ e164, name }) => [e164, name]));
    for (const { e164, where, place, detail } of outsideNumbers(plan, kinds)) {
      const name = own.get(e164);
      if (name === undefined) continue;
      yield {
        place,
        detail,
        message: `In ${where}, ${phoneText(e164)} is your own number ${quoted(name)}, so the call would come back for ever.`,
        fix: 'Enter a number outside the office.',
      };
    }
  },
};
