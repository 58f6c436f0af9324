import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Every number has a call flow. */
export const numberWithoutFlow: Rule = {
  id: 'number-without-flow',
  title: 'Every number has a call flow',
  why: 'Callers of a number without a call flow get its fallback at once, at every hour.',
  source: 'Ringplan design, section 4: fallback.',
  *check(plan) {
    for (const [id, { name, flow }] of Object.entries(plan.numbers)) {
      if (flow !== undefined) continue;
      yield {
        place: { at: 'thing', collection: 'numbers', id },
        message: `${quoted(name)} has no call flow, so its callers go straight to the fallback.`,
        fix: 'Choose a call flow for the number.',
      };
    }
  },
};
