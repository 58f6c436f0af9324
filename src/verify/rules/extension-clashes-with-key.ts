import type { Rule } from '../rule.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { exitWords, quoted } from '../words.ts';

/** Where callers may dial extensions, none begins with a key of the menu. */
export const extensionClashesWithKey: Rule = {
  id: 'extension-clashes-with-key',
  title: 'Keys and extensions begin differently',
  why: 'A key that begins an extension cannot be taken at once: the menu waits whether more digits come. One digit is never an extension.',
  source: 'PARTNER MAIL: selector codes against the first digits of extensions.',
  *check(plan, kinds) {
    const people = Object.values(plan.people);
    for (const step of stepsOf(plan, kinds)) {
      // By what its kind says can come back: extensions are answers of several digits, or of people.
      if (!uses(plan, step, 'gather') || step.node.settings['dialExtensions'] !== true) continue;
      for (const exit of step.exits) {
        const { key } = exit;
        if (key === undefined) continue;
        const hidden = people.find(({ extension }) => extension === key);
        const begins = people.filter(({ extension }) => extension?.startsWith(key));
        if (begins.length === 0) continue;
        yield {
          place: stepPlace(step, exit.id),
          message: hidden
            ? `${exitWords(step, exit)}, is also the extension of ${quoted(hidden.name)}, whom nobody reaches by it.`
            : `${exitWords(step, exit)}, waits for more digits, because ${begins.length === 1 ? `the extension of ${quoted(begins[0]!.name)} begins` : `${begins.length} extensions begin`} with ${key}.`,
          fix: 'Let extensions begin with a digit that is no key of the menu.',
          ...(hidden ? { variant: 'hidden' } : {}),
        };
      }
    }
  },
};
