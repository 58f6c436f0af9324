import type { Rule } from '../rule.ts';
import { spokenKeys } from '../spoken-key-words.ts';
import { stepGreetings } from '../step-greetings.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** A menu names its choices by rising keys; 0, star and pound may come anywhere. Reads English. */
export const keysInOrder: Rule = {
  id: 'keys-in-order',
  title: 'Keys are said in their order',
  why: 'Who hears 1, then 3, then 2 waits for the end, in doubt whether something was missed.',
  source: 'Avaya IR 15577; AT&T Form I: ascending digits, most asked first.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      const chosen = step.exits.flatMap(({ key }) => (key !== undefined && /[1-9]/.test(key) ? [key] : []));
      if (chosen.length < 2 || !uses(plan, step, 'gather')) continue;
      for (const { text, replacement, when } of stepGreetings(plan, kinds, step)) {
        const said = [...spokenKeys(text)].filter((key) => chosen.includes(key));
        if (said.every((key, index) => index === 0 || said[index - 1]! < key)) continue;
        yield {
          place: stepPlace(step),
          ...(replacement === null ? {} : { detail: replacement }),
          message: `The greeting of ${quoted(step.node.name)}${when} offers its keys out of order: ${said.join(', ')}.`,
          fix: 'Say them in rising order, and give what is asked most the lowest key.',
        };
      }
    }
  },
};
