import { spokenSeconds } from '../menu-words.ts';
import type { Rule } from '../rule.ts';
import { stepGreetings } from '../step-greetings.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

const MOST_SECONDS = 30;

/** A whole menu is spoken in half a minute, by the pace of speech that calls are played with. Reads English. */
export const menuTooLong: Rule = {
  id: 'menu-too-long',
  title: 'A menu takes half a minute at the most',
  why: 'Callers should have a person or a mailbox within thirty seconds; a menu that takes all of them leaves none to ring.',
  source: 'datawiresolutions.com, voice guide: person or voicemail in under 30 s, main menus of two or three options.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!uses(plan, step, 'gather')) continue;
      for (const { text, replacement, when } of stepGreetings(plan, kinds, step)) {
        const seconds = spokenSeconds(text);
        if (seconds <= MOST_SECONDS) continue;
        yield {
          place: stepPlace(step),
          ...(replacement === null ? {} : { detail: replacement }),
          message: `The greeting of ${quoted(step.node.name)}${when} takes about ${Math.ceil(seconds)} s to speak.`,
          fix: `Shorten it to ${MOST_SECONDS} s: fewer words an option first, then fewer options.`,
        };
      }
    }
  },
};
