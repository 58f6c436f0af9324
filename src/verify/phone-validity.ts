import { phoneText } from '../engine/phone-text.ts';
import { outsideNumbers } from './outside-numbers.ts';
import type { Rule } from './rule.ts';
import { quoted } from './words.ts';

/**
 * The rule that knows every country's numbers; its data is large and loaded when asked for. It only asks whether a number is of a
 * possible length: fictional numbers such as 555-0100 are never in use, and must pass.
 */
export async function loadPhoneRule(): Promise<Rule> {
  const { isPossiblePhoneNumber } = await import('libphonenumber-js/min');
  return {
    id: 'phone-validity',
    title: 'Phone numbers have the right length',
    why: 'A digit too many or too few reaches nobody, or a stranger.',
    source: 'Google libphonenumber, numbering plan lengths by country.',
    *check(plan, kinds) {
      const own = Object.entries(plan.numbers).map(([id, { name, e164 }]) => ({
        e164,
        where: `the number ${quoted(name)}`,
        place: { at: 'thing', collection: 'numbers', id } as const,
        detail: 'e164',
      }));
      for (const { e164, where, place, detail } of [...own, ...outsideNumbers(plan, kinds)]) {
        if (e164 === '' || isPossiblePhoneNumber(e164)) continue;
        yield {
          place,
          detail,
          message: `${phoneText(e164)} in ${where} is too long or too short for a phone number of its country.`,
          fix: 'Compare it with the number as it is printed.',
        };
      }
    },
  };
}
