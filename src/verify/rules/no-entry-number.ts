import { isUsed } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Every flow has a number, or a step that sends calls to it. */
export const noEntryNumber: Rule = {
  id: 'no-entry-number',
  title: 'Every call flow has a number',
  why: 'A call flow without a number is a drawing: no call enters it.',
  source: 'Ringplan design, section 7: structure.',
  *check(plan, kinds) {
    for (const [id, { name }] of Object.entries(plan.flows)) {
      if (isUsed(plan, kinds, 'flow', id)) continue;
      yield {
        place: { at: 'flow', flow: id },
        message: `No number leads to the call flow ${quoted(name)}.`,
        fix: 'Give it a number, or remove it.',
      };
    }
  },
};
