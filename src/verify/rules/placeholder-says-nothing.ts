import { referencesIn } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { wordingsOf } from '../wordings.ts';

/** What a placeholder is filled in from is asked by some step. */
export const placeholderSaysNothing: Rule = {
  id: 'placeholder-says-nothing',
  title: 'What a greeting fills in is known',
  why: 'Without hours nobody knows when you open next, and without a rotation who is on call: callers hear empty words.',
  source: 'Ringplan design, section 6: placeholders of greetings.',
  *check(plan, kinds) {
    const asked = new Set(referencesIn(plan, kinds).flatMap(({ ref, path }) => (path[0] === 'flows' ? [ref] : [])));
    for (const { prompt, replacement, words, text } of wordingsOf(plan)) {
      const lacks = [
        ...(/\{(?:opens next|closed until|holiday)\}/.test(text) && !asked.has('hours') ? ['hours' as const] : []),
        ...(/\{on call\}/.test(text) && !asked.has('rotation') ? ['rotation' as const] : []),
      ];
      for (const what of lacks)
        yield {
          place: { at: 'thing', collection: 'prompts', id: prompt },
          detail: replacement === null ? what : `${replacement}/${what}`,
          message: `${words} ${SAYS[what].words}`,
          fix: SAYS[what].fix,
        };
    }
  },
};

const SAYS = {
  hours: {
    words: 'says when you are open, but no step asks any hours.',
    fix: 'Put a step “Hours” before it, or write the times as plain words.',
  },
  rotation: {
    words: 'names who is on call, but no step asks a rotation.',
    fix: 'Put a step “On call” before it, or take the name out.',
  },
} satisfies Partial<Record<string, { words: string; fix: string }>>;
