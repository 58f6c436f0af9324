import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

const LEAST_SECONDS = 20;

/** A mobile rings for at least twenty seconds. */
export const mobileRingsTooShort: Rule = {
  id: 'mobile-rings-too-short',
  title: 'Mobiles ring long enough',
  why: 'The network needs five to eight seconds before a mobile rings at all; then it is in a pocket, and “press 1” takes time too.',
  source: 'unitelvoicehelp.freshdesk.com: landlines 15 s, mobiles 20 s at least; sipcall, incoming calls.',
  *check(plan) {
    for (const [id, { name, phones }] of Object.entries(plan.people)) {
      for (const phone of phones) {
        if (phone.type !== 'mobile' || phone.ringSeconds >= LEAST_SECONDS) continue;
        yield {
          place: { at: 'thing', collection: 'people', id },
          detail: phone.id,
          message: `The mobile of ${quoted(name)} rings for ${phone.ringSeconds} s, seldom enough to take it out and press 1.`,
          fix: `Let it ring for ${LEAST_SECONDS} s.`,
        };
      }
    }
  },
};
