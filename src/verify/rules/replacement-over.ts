import { dateText } from '../../calendar/local-date.ts';
import { dayAt } from '../../calendar/zone.ts';
import { dayText } from '../../engine/day-text.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Other words of a greeting are taken out when their last day is over. Says nothing without a today. */
export const replacementOver: Rule = {
  id: 'replacement-over',
  title: 'Greetings hold no old words',
  why: 'Words of last winter are never heard again, but everybody who edits the greeting has to read and change them.',
  source: 'Ringplan design, section 6: greetings replaced between two dates.',
  *check(plan, _kinds, { fromMs } = {}) {
    if (fromMs === undefined) return;
    const today = dateText(dayAt(plan.zone, fromMs));
    for (const [id, { name, replacements = [] }] of Object.entries(plan.prompts)) {
      for (const { id: replacement, to } of replacements) {
        if (to >= today) continue;
        yield {
          place: { at: 'thing', collection: 'prompts', id },
          detail: replacement,
          message: `The other words of ${quoted(name)} held until ${dayText(to)}.`,
          fix: 'Remove them.',
        };
      }
    }
  },
};
