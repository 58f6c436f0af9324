import type { Rule } from '../rule.ts';
import { silentPlay, uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

const MOST = 10;

/** No step rings more than ten phones outside the office at once. */
export const ringAllOutside: Rule = {
  id: 'ring-all-outside',
  title: 'Not too many outside lines at once',
  why: 'Every mobile that rings is a call of its own: one caller then takes a dozen lines, and three callers fill them all.',
  source: 'Ringplan rules, V5: ring-all over more than ten external legs; CFCA fraud survey 2023.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'ring')) continue;
      const { outsideAtOnce } = silentPlay(plan, step, 'noAnswer');
      if (outsideAtOnce <= MOST) continue;
      yield {
        place: stepPlace(step),
        message: `${quoted(step.node.name)} rings ${outsideAtOnce} phones outside the office at once.`,
        fix: `Let them ring one after the other, or make it at most ${MOST}.`,
      };
    }
  },
};
