import { PLACEHOLDERS } from '../../engine/placeholders.ts';
import type { Rule } from '../rule.ts';
import { wordingsOf } from '../wordings.ts';

const ALLOWED: readonly string[] = PLACEHOLDERS;
const LIST = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

/** Braces in greetings hold only what Ringplan can fill in. */
export const unknownPlaceholder: Rule = {
  id: 'unknown-placeholder',
  title: 'Greetings use known placeholders',
  why: 'What stands in braces and is not known is read aloud to callers as it is written.',
  source: 'Ringplan design, section 6: closed placeholders.',
  *check(plan) {
    for (const { prompt, replacement, words, text } of wordingsOf(plan)) {
      const place = { at: 'thing', collection: 'prompts', id: prompt } as const;
      const where = replacement === null ? '' : `${replacement}/`;
      const found = new Set(Array.from(text.matchAll(/\{([^{}]*)\}/g), (match) => match[1]!));
      for (const placeholder of found) {
        if (ALLOWED.includes(placeholder)) continue;
        yield {
          place,
          detail: `${where}${placeholder}`,
          message: `${words} says “{${placeholder}}”, which Ringplan cannot fill in.`,
          fix: `Use one of ${LIST}, or plain words.`,
        };
      }
      if (/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')))
        yield {
          place,
          detail: `${where}brace`,
          message: `${words} has a brace without its other half.`,
          fix: `Complete it to one of ${LIST}, or remove it.`,
        };
    }
  },
};
