import { isEnglish } from '../is-english.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

const NEWS = /listen (?:carefully|closely)|(?:options|menu|menus|choices) (?:have|has) (?:recently |just )?changed/i;

/** “Our options have changed” is said between two dates, or not at all. Reads English. */
export const optionsHaveChanged: Rule = {
  id: 'options-have-changed',
  title: 'Old news has an end',
  why: 'It costs every caller three seconds and is true for a month; said for years, nobody listens any more.',
  source: 'kelcomcallcenter.com; wgna.com; Avaya IR 15577: only right after a change.',
  *check(plan) {
    for (const [id, { name, text, language }] of Object.entries(plan.prompts)) {
      const found = isEnglish(language) ? NEWS.exec(text) : null;
      if (!found) continue;
      yield {
        place: { at: 'thing', collection: 'prompts', id },
        message: `The greeting ${quoted(name)} says “${found[0]}” for ever.`,
        fix: 'Take it out, or say it in other words that hold between two dates.',
      };
    }
  },
};
