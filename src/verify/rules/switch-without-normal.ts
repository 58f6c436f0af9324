import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** The position in which a switch rests is one of its positions. */
export const switchWithoutNormal: Rule = {
  id: 'switch-without-normal',
  title: 'Every switch rests in a position it has',
  why: 'While nobody turns such a switch, calls leave it by no exit at all and take the fallback.',
  source: 'Ringplan design, section 1: a mode’s normal position.',
  *check(plan) {
    for (const [id, { name, positions, normal }] of Object.entries(plan.modes)) {
      if (positions.some((position) => position.id === normal)) continue;
      yield {
        place: { at: 'thing', collection: 'modes', id },
        message: `The normal position of the switch ${quoted(name)} no longer exists.`,
        fix: 'Choose the position it normally rests in.',
      };
    }
  },
};
