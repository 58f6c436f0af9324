import { hoursProblems } from '../../calendar/check-hours.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Hours hold at some time of some week. */
export const hoursNeverOpen: Rule = {
  id: 'hours-never-open',
  title: 'Hours are open at some time',
  why: 'Where hours are never open, every caller takes the way for closed.',
  source: 'RingRX, auto attendants: the schedule covers the week.',
  *check(plan) {
    for (const [id, { name }] of Object.entries(plan.hours)) {
      if (!hoursProblems(hoursOf(plan, id)!).some(({ code }) => code === 'neverOpen')) continue;
      yield {
        place: { at: 'thing', collection: 'hours', id },
        message: `${quoted(name)} are never open, so every caller takes the way for closed.`,
        fix: 'Add opening times to the week.',
      };
    }
  },
};
