import { netLeadsNowhere } from '../leads-nowhere.ts';
import type { Rule } from '../rule.ts';
import { silentPlay, uses } from '../step-ways.ts';
import { stepPlace, stepsOf, wiredTo } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** A step that asks for keys lets a caller who presses none go on to something else. */
export const menuWithoutWayOn: Rule = {
  id: 'menu-without-way-on',
  title: 'Pressing nothing leads on',
  why: 'Callers with an old telephone, or with their hands full, press nothing; the menu is then all they ever hear.',
  source: 'MERLIN MAIL, “Day Dial 0/Timeout Action”; Avaya IR 15602: after two or three tries, the attendant.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'gather')) continue;
      const { exit } = silentPlay(plan, step, 'noAnswer');
      if (exit === null) continue;
      const next = wiredTo(step, exit);
      if (next !== undefined && next !== step.id) continue;
      if (next === undefined && !netLeadsNowhere(plan, step.flow)) continue;
      yield {
        place: stepPlace(step, exit),
        message:
          next === step.id
            ? `A caller who presses nothing in ${quoted(step.node.name)} only hears it again.`
            : `A caller who presses nothing in ${quoted(step.node.name)} has nowhere to go.`,
        fix: 'Connect its exit for no key to a person or a mailbox.',
      };
    }
  },
};
