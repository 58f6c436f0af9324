import { parseDate } from '../../calendar/local-date.ts';
import { dayText } from '../../engine/day-text.ts';
import type { Replacement } from '../../plan/entities.ts';
import type { Report, Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** The dates between which a greeting has other words exist, in that order, and no day has two. */
export const replacementDates: Rule = {
  id: 'replacement-dates',
  title: 'Replaced greetings have a first and a last day',
  why: 'Other words that never hold are never heard, and where two hold on one day only the first are.',
  source: 'Ringplan design, section 6: greetings replaced between two dates; Carroll Communications, precedence.',
  *check(plan) {
    for (const [id, { name, replacements = [] }] of Object.entries(plan.prompts)) {
      for (const [index, replacement] of replacements.entries()) {
        const found = problemOf(replacement, replacements.slice(0, index));
        if (!found) continue;
        yield {
          ...found,
          place: { at: 'thing', collection: 'prompts', id },
          detail: replacement.id,
          message: `${quoted(name)}: ${found.message}`,
        };
      }
    }
  },
};

function problemOf({ from, to }: Replacement, earlier: readonly Replacement[]): Omit<Report, 'place'> | null {
  const impossible = [from, to].find((date) => parseDate(date) === null);
  if (impossible !== undefined)
    return { message: `the other words name ${impossible}, a day that does not exist.`, fix: 'Correct the date.' };
  if (to < from)
    return {
      message: `the other words end on ${dayText(to)}, before they begin on ${dayText(from)}.`,
      fix: 'Exchange the two dates.',
    };
  // Dates of this form sort as text.
  const before = earlier.find((other) => other.from <= to && from <= other.to);
  if (!before) return null;
  const first = from > before.from ? from : before.from;
  return {
    message: `from ${dayText(first)} on two other texts hold at once, and the first in the list is heard.`,
    fix: 'Let one of them end before the other begins.',
    variant: 'overlap',
  };
}
