import { hoursProblems, type HoursProblem } from '../../calendar/check-hours.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** `neverOpen` has a rule of its own. */
type Code = Exclude<HoursProblem['code'], 'neverOpen'>;

const FIXES: Readonly<Record<Code, string>> = {
  unknownZone: 'Choose a time zone from the list.',
  badTime: 'Correct the time.',
  unknownPeriod: 'Choose another period for it, or remove it.',
  impossibleDate: 'Correct the date.',
  reversedRange: 'Exchange the two dates.',
  overlap: 'Let one of them end where the other begins.',
  emptySpan: 'Correct its end, or remove it.',
  noDays: 'Choose its days, or remove it.',
  noDates: 'Add its dates, or remove it.',
};

/** Hours and their special days can be read, and no time of the week is said twice. */
export const hoursProblemsRule: Rule = {
  id: 'hours-problems',
  title: 'Hours say each time once',
  why: 'Where times overlap, the one higher in the list wins, which is seldom what was meant.',
  source: 'Carroll Communications, auto attendant overlaps and precedence; Ringplan design, section 6.',
  *check(plan) {
    for (const [id, { name }] of Object.entries(plan.hours)) {
      for (const { code, at, message } of hoursProblems(hoursOf(plan, id)!)) {
        if (code === 'neverOpen') continue;
        yield {
          place: { at: 'thing', collection: 'hours', id },
          detail: `${code}/${at.join('.')}`,
          variant: code,
          message: `${quoted(name)}: ${message}`,
          fix: FIXES[code],
        };
      }
    }
  },
};
