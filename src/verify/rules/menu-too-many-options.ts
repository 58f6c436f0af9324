import type { Rule } from '../rule.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

const MOST = 7;

/** A menu offers at most seven choices, the keys that every menu has (0, star, pound) left aside. Never to be mended by another level. */
export const menuTooManyOptions: Rule = {
  id: 'menu-too-many-options',
  title: 'A menu that one can keep in mind',
  why: 'Callers forget the first options while they hear the last. A second menu would be worse: depth confuses more than length.',
  source:
    'Avaya IR 15577 and alpines.com: four to six. Against splitting: Commarford et al. 2008, doi 10.1518/001872008X250665; Virzi & Huitema 1997.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'gather')) continue;
      const count = step.exits.filter(({ key }) => key !== undefined && /[1-9]/.test(key)).length;
      if (count <= MOST) continue;
      yield {
        place: stepPlace(step),
        message: `${quoted(step.node.name)} has ${count} choices, more than callers keep in mind.`,
        fix: 'Take out what is seldom asked for, or let one person take several of them. Do not split it into two menus.',
      };
    }
  },
};
