import { isUsed } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Every level of an on-call rotation has somebody in it. */
export const rotationEmptyLevel: Rule = {
  id: 'rotation-empty-level',
  title: 'Every on-call level has people',
  why: 'A level without people is passed over, so an urgent call that should have found somebody rings on, or nobody at all.',
  source:
    'Ringplan design, section 7: staffing, nobody on call; docplayer.net/1664643, personal and group continuity tiers.',
  *check(plan, kinds) {
    for (const [id, { name, levels }] of Object.entries(plan.rotations)) {
      const empty = levels.flatMap(({ id: level, people }, index) =>
        people.some((person) => Object.hasOwn(plan.people, person)) ? [] : [{ level, number: index + 1 }],
      );
      const used = isUsed(plan, kinds, 'rotation', id);
      const place = { at: 'thing', collection: 'rotations', id } as const;
      if (empty.length === levels.length) {
        yield {
          place,
          message: `Nobody is ever on call in ${quoted(name)}: no level has people.`,
          fix: 'Add at least one person.',
          variant: used ? 'nobody' : 'unused',
        };
        continue;
      }
      for (const { level, number } of empty)
        yield {
          place,
          detail: level,
          message: `Level ${number} of ${quoted(name)} has nobody, so it is always passed over.`,
          fix: 'Add somebody to it, or remove the level.',
          ...(used ? {} : { variant: 'unused' }),
        };
    }
  },
};
