import { phoneText } from '../../engine/phone-text.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** No two people have the same mobile number. */
export const sharedMobile: Rule = {
  id: 'shared-mobile',
  title: 'Every mobile is one person’s',
  why: 'Usually a slip when numbers were typed: two people ring one phone, and the other phone never rings.',
  source: 'Ringplan rules, V5: the same outside leg twice.',
  *check(plan) {
    const first = new Map<string, string>();
    for (const [id, { name, phones }] of Object.entries(plan.people)) {
      for (const phone of phones) {
        if (phone.type !== 'mobile') continue;
        const other = first.get(phone.e164);
        if (other === undefined) first.set(phone.e164, id);
        else if (other !== id)
          yield {
            place: { at: 'thing', collection: 'people', id },
            detail: phone.id,
            message: `${quoted(name)} has the same mobile number as ${quoted(plan.people[other]!.name)}, ${phoneText(phone.e164)}.`,
            fix: 'Correct the number of one of them.',
          };
      }
    }
  },
};
