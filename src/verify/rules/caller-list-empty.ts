import { isUsed } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** A caller list that a step asks has callers in it. */
export const callerListEmpty: Rule = {
  id: 'caller-list-empty',
  title: 'Caller lists have callers',
  why: 'A rule that asks an empty list fits nobody: your best clients wait in line with everybody else.',
  source: 'Ringplan design, section 5: who calls.',
  *check(plan, kinds) {
    for (const [id, { name, entries }] of Object.entries(plan.callerLists)) {
      if (entries.length > 0 || !isUsed(plan, kinds, 'callerList', id)) continue;
      yield {
        place: { at: 'thing', collection: 'callerLists', id },
        message: `Nobody is on the list ${quoted(name)}, so no caller is ever found on it.`,
        fix: 'Add numbers to it, or take out the rule that asks it.',
      };
    }
  },
};
