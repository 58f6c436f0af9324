import type { Rule } from '../rule.ts';
import { silentPlay, uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

const LEAST_MS = 10_000;

/** A step that rings does so for at least ten seconds in all, about two rings. */
export const ringTooShort: Rule = {
  id: 'ring-too-short',
  title: 'Phones ring long enough',
  why: 'One ring takes five to six seconds; nobody gets to a phone that rings once.',
  source: 'sipcall, incoming calls: not below 10 seconds; UT Austin: one ring is about 6 seconds.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'ring')) continue;
      const { ringMs } = silentPlay(plan, step, 'noAnswer');
      if (ringMs === 0 || ringMs >= LEAST_MS) continue;
      yield {
        place: stepPlace(step),
        message: `${quoted(step.node.name)} rings for ${ringMs / 1000} s in all, too short to get to a phone.`,
        fix: 'Let it ring for at least 10 s.',
      };
    }
  },
};
