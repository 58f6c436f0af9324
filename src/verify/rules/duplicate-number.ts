import { phoneText } from '../../engine/phone-text.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** No two numbers of a plan are the same phone number. */
export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  title: 'Every phone number is there once',
  why: 'A call to a number that two entries claim can follow only one of them.',
  source: 'Ringplan design, section 7: structure.',
  *check(plan) {
    const first = new Map<string, string>();
    for (const [id, { name, e164 }] of Object.entries(plan.numbers)) {
      const other = first.get(e164);
      if (other === undefined) first.set(e164, name);
      else
        yield {
          place: { at: 'thing', collection: 'numbers', id },
          message: `${quoted(other)} and ${quoted(name)} are the same phone number, ${phoneText(e164)}.`,
          fix: 'Correct one of them, or delete it.',
        };
    }
  },
};
