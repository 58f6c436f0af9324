import { parseDate } from '../../calendar/local-date.ts';
import { dayText } from '../../engine/day-text.ts';
import { endsSoon } from '../rotation-end.ts';
import { isUsed } from '../references-in.ts';
import type { Report, Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** A rotation begins and ends on days that exist, in that order, and goes on as long as calls ask it. */
export const rotationDates: Rule = {
  id: 'rotation-dates',
  title: 'Rotations do not run out',
  why: 'After the last day of a rotation nobody is on call, and nobody notices before the first urgent call at night.',
  source: 'Ringplan design, section 7: rotations running out; Mitel ACME: a year’s worth pre-programmed.',
  *check(plan, kinds, { fromMs } = {}) {
    for (const [id, { name, startsOn, until }] of Object.entries(plan.rotations)) {
      const report = (detail: string, message: string, fix: string): Report => ({
        place: { at: 'thing', collection: 'rotations', id },
        detail,
        message,
        fix,
      });
      for (const date of [startsOn, until])
        if (date !== undefined && parseDate(date) === null)
          yield report('impossible', `${quoted(name)} names ${date}, a day that does not exist.`, 'Correct the date.');
      if (until === undefined || parseDate(until) === null) continue;
      if (until < startsOn)
        yield report(
          'reversed',
          `${quoted(name)} ends on ${dayText(until)}, before it begins on ${dayText(startsOn)}.`,
          'Choose a later last day, or none.',
        );
      else if (isUsed(plan, kinds, 'rotation', id) && !endsSoon(plan, id, fromMs))
        yield {
          ...report(
            'ends',
            `${quoted(name)} ends: after ${dayText(until)} nobody is on call, and callers who need somebody reach nobody.`,
            'Remove the last day, or plan what follows it.',
          ),
          variant: 'ends',
        };
    }
  },
};
