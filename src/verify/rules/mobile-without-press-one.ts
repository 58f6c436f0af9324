import { phoneText } from '../../engine/phone-text.ts';
import type { Rule } from '../rule.ts';
import { silentPlay, uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

const FIX = 'Turn on “Asks to press 1”.';

/** Whoever answers outside the office is asked to press 1. */
export const mobileWithoutPressOne: Rule = {
  id: 'mobile-without-press-one',
  title: 'Outside phones ask to press 1',
  why: 'A mobile that is off answers with its own voicemail: the office counts the call as answered, and nobody hears it.',
  source: 'Smart City Voice, simultaneous ring: answer confirmation.',
  *check(plan, kinds) {
    for (const [id, { name, phones }] of Object.entries(plan.people)) {
      for (const phone of phones) {
        if (phone.type !== 'mobile' || phone.pressOne) continue;
        yield {
          place: { at: 'thing', collection: 'people', id },
          detail: phone.id,
          message: `The mobile of ${quoted(name)} does not ask to press 1, so its own voicemail can take office calls.`,
          fix: FIX,
        };
      }
    }
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'ring')) continue;
      // Phones of people are told above, once for each person.
      const target = silentPlay(plan, step, 'noAnswer').rang.find(
        ({ type, pressOne }) => type === 'outside' && !pressOne,
      );
      if (!target) continue;
      const number = target.e164 ? phoneText(target.e164) : 'the number';
      yield {
        place: stepPlace(step),
        message: `In ${quoted(step.node.name)}, ${number} does not have to press 1, so a voicemail there can take the call.`,
        fix: FIX,
      };
    }
  },
};
