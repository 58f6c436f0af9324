import { beforeFirstOption, spokenSeconds } from '../menu-words.ts';
import type { Rule } from '../rule.ts';
import { stepGreetings } from '../step-greetings.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

const MOST_SECONDS = 8;

/**
 * A menu comes to its first option within eight seconds. What must be said first is not counted: where help is in an
 * emergency, that the office is closed and when it opens. Reads English.
 */
export const greetingTooLong: Rule = {
  id: 'greeting-too-long',
  title: 'The first option comes soon',
  why: 'Callers know whom they called. After eight seconds of welcome they stop listening, and miss the option they need.',
  source: 'voip-int.com, blog 220: 5–8 seconds; withallo.com, phone menus: one line.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'gather') || !step.exits.some(({ key }) => key !== undefined)) continue;
      for (const { text, replacement, when } of stepGreetings(plan, kinds, step)) {
        const seconds = spokenSeconds(beforeFirstOption(text));
        if (seconds <= MOST_SECONDS) continue;
        yield {
          place: stepPlace(step),
          ...(replacement === null ? {} : { detail: replacement }),
          message: `${quoted(step.node.name)}${when} speaks for about ${Math.ceil(seconds)} s before the first option.`,
          fix: `Say the name and begin with the options, within ${MOST_SECONDS} s.`,
        };
      }
    }
  },
};
