import { outsideNumbers } from '../outside-numbers.ts';
import type { Rule } from '../rule.ts';

/** Every step that rings an outside number has one. */
export const phoneNotEntered: Rule = {
  id: 'phone-not-entered',
  title: 'Every outside number is entered',
  why: 'A step without a number rings nothing, and its callers wait for nobody.',
  source: 'Ringplan design, section 7: structure.',
  *check(plan, kinds) {
    for (const { e164, where, place, detail } of outsideNumbers(plan, kinds)) {
      if (e164 !== '') continue;
      yield { place, detail, message: `There is no phone number in ${where}.`, fix: 'Enter the number.' };
    }
  },
};
