import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** No two exits of a step have the same id, so that each can have a wire of its own. */
export const duplicateExit: Rule = {
  id: 'duplicate-exit',
  title: 'Every exit can have its own wire',
  why: 'Two exits with one id share a wire: connecting one of them silently connects the other.',
  source: 'Ringplan design, section 3: exit ids.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      const first = new Map<string, string>();
      for (const { id, label } of step.exits) {
        const other = first.get(id);
        if (other === undefined) first.set(id, label);
        else
          yield {
            place: stepPlace(step, id),
            message: `The exits ${quoted(other)} and ${quoted(label)} of ${quoted(step.node.name)} cannot be told apart.`,
            fix: 'Remove one of the two and add it again.',
          };
      }
    }
  },
};
