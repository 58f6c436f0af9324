import { phoneText } from '../../engine/phone-text.ts';
import { isStandIn, realName, UNKNOWN_NUMBER } from '../../plan/edits/stand-in-number.ts';
import { outsideNumbers } from '../outside-numbers.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** No number of a plan only stands in for one that is not known yet. */
export const numberNotReal: Rule = {
  id: 'number-not-real',
  title: 'Every number is a real one',
  why: 'A number that stands in for another one belongs to nobody: no call comes in on it, and a call sent to it reaches nobody.',
  source:
    'Numbers kept for examples and drama: NANP 555-0100 to 555-0199, Ofcom 01632 960; no country has the code 999.',
  *check(plan, kinds) {
    for (const [id, number] of Object.entries(plan.numbers)) {
      if (!isStandIn(number)) continue;
      const shown = UNKNOWN_NUMBER.test(number.e164) ? '' : `, ${phoneText(number.e164)},`;
      yield {
        place: { at: 'thing', collection: 'numbers', id },
        message: `The number of ${quoted(realName(number.name))}${shown} is not a real one yet.`,
        fix: 'Enter the number that people call.',
      };
    }
    for (const { e164, where, place, detail } of outsideNumbers(plan, kinds)) {
      if (!UNKNOWN_NUMBER.test(e164)) continue;
      yield { place, detail, message: `The number in ${where} is not a real one yet.`, fix: 'Enter the number.' };
    }
  },
};
