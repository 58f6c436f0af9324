import { numberSetting } from '../number-setting.ts';
import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

const LEAST_SECONDS = 4;
const MOST_SECONDS = 10;

/** A step that asks for a key waits four to ten seconds for it. */
export const inputTimeout: Rule = {
  id: 'input-timeout',
  title: 'There is time to press a key',
  why: 'Under four seconds callers are cut short while they take the phone from the ear; over ten they believe the line is dead.',
  source: 'Defaults: MERLIN 4 s, Genesys 5 s, FreeSWITCH, 46elks and Webex 10 s; ivrsworld.com, silence limit.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      const seconds = numberSetting(step, 'firstKeySeconds');
      if (seconds === undefined || (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) continue;
      yield {
        place: stepPlace(step),
        message: `${quoted(step.node.name)} waits ${seconds} s for the first key, which is too ${seconds < LEAST_SECONDS ? 'short' : 'long'}.`,
        fix: `Let it wait ${LEAST_SECONDS} to ${MOST_SECONDS} s; 5 s is usual.`,
      };
    }
  },
};
