import { isEnglish } from '../is-english.ts';
import { sentencesOf } from '../menu-words.ts';
import type { Rule } from '../rule.ts';
import { wordingsOf } from '../wordings.ts';

const KEY_FIRST =
  /^(?:(?:please|or|and|then),?\s+)*(?:press|push|dial|hit)\s+(?:the\s+)?(?:key\s+|number\s+)?(?:\d|[*#]|zero|one|two|three|four|five|six|seven|eight|nine|star|pound)(?:\s+key)?\s+(?:for|to|if)\b/i;

/** Greetings say what a key is for before they say the key. Reads English. */
export const choiceBeforeKey: Rule = {
  id: 'choice-before-key',
  title: 'The choice comes before its key',
  why: 'Callers listen for their matter. Once they recognise it the key before it is already forgotten.',
  source: 'alpines.com, VrMistakes; acixd.org, phrasing menu options. One dissent: kelcomcallcenter.com.',
  *check(plan) {
    for (const { prompt, replacement, words, text } of wordingsOf(plan)) {
      if (!isEnglish(plan.prompts[prompt]?.language)) continue;
      const found = sentencesOf(text).find((sentence) => KEY_FIRST.test(sentence));
      if (found === undefined) continue;
      yield {
        place: { at: 'thing', collection: 'prompts', id: prompt },
        ...(replacement === null ? {} : { detail: replacement }),
        message: `${words} says a key before what it is for: “${found}”`,
        fix: 'Turn it round: “For sales, press 1.”',
      };
    }
  },
};
