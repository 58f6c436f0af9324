import { isEnglish } from '../is-english.ts';
import type { Rule } from '../rule.ts';
import { wordingsOf } from '../wordings.ts';

const BLAME = /\b(?:invalid|incorrect|illegal|wrong|not valid|you (?:have )?(?:failed|made (?:a mistake|an error)))\b/i;

/** No greeting tells callers that they did something wrong. Reads English. */
export const blamingWords: Rule = {
  id: 'blaming-words',
  title: 'Greetings do not blame',
  why: 'A caller who is told that they pressed a wrong key feels stupid and hangs up; the menu was unclear, not they.',
  source: 'Avaya IR 15497; ivrsworld.com: error prompts.',
  *check(plan) {
    for (const { prompt, replacement, words, text } of wordingsOf(plan)) {
      const found = isEnglish(plan.prompts[prompt]?.language) ? BLAME.exec(text) : null;
      if (!found) continue;
      yield {
        place: { at: 'thing', collection: 'prompts', id: prompt },
        ...(replacement === null ? {} : { detail: replacement }),
        message: `${words} says “${found[0]}”, which sounds like a reproach.`,
        fix: 'Say what callers can do instead, such as “Sorry, let us try again.”',
      };
    }
  },
};
