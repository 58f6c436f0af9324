import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Emergency numbers, and the test number of North American 911. */
const EMERGENCY = ['911', '933', '112', '999'];

/** No extension is or begins with an emergency number. */
export const extensionIsEmergencyNumber: Rule = {
  id: 'extension-is-emergency-number',
  title: 'No extension stands in the way of help',
  why: 'Where a phone system also dials out, an extension that looks like an emergency number can catch the call for help.',
  source: 'Kari’s Law, 47 USC 623: direct dialling of 911; Ringplan rules, V9: no extension shadows 911 or 933.',
  *check(plan) {
    for (const [id, { name, extension }] of Object.entries(plan.people)) {
      const number = EMERGENCY.find((known) => extension?.startsWith(known));
      if (number === undefined) continue;
      yield {
        place: { at: 'thing', collection: 'people', id },
        message: `The extension ${extension} of ${quoted(name)} ${extension === number ? 'is' : 'begins with'} the emergency number ${number}.`,
        fix: 'Choose another extension.',
      };
    }
  },
};
