import { numberSetting } from '../number-setting.ts';
import type { Rule } from '../rule.ts';
import { silentPlay, uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** Where a caller must choose, the choices are said two or three times. */
export const menuPlays: Rule = {
  id: 'menu-plays',
  title: 'Choices are said two or three times',
  why: 'Said once, whoever was looking for a pen is out; said more often, whoever cannot press keys waits for ever to get on.',
  source: 'Avaya IR 15602 and 15497: two or three, then the attendant; 36 CFR 1194.23(d): time to respond.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      const plays = numberSetting(step, 'plays');
      if (plays === undefined || !uses(plan, step, 'gather') || (plays >= 2 && plays <= 3)) continue;
      // To say nothing to an offer is an answer too.
      const { exit } = silentPlay(plan, step, 'noAnswer');
      if (!step.exits.some(({ id, failure }) => id === exit && failure)) continue;
      yield {
        place: stepPlace(step),
        message:
          plays < 2
            ? `${quoted(step.node.name)} says its choices only once.`
            : `A caller who presses nothing hears ${quoted(step.node.name)} ${plays} times before it goes on.`,
        fix: 'Let it play two or three times.',
        ...(plays < 2 ? {} : { variant: 'too-often' }),
      };
    }
  },
};
