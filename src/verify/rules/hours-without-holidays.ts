import { hoursOf } from '../../plan/hours-of.ts';
import { changesBetween } from '../../calendar/changes.ts';
import { DAY_MS } from '../../calendar/local-date.ts';
import { parseLocal } from '../../calendar/zone.ts';
import { WEEK_BEGINS } from '../call-worlds.ts';
import { closedExits } from '../open-steps.ts';
import type { Rule } from '../rule.ts';
import { namedBy } from '../step-graph.ts';
import { stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** Hours that sort callers and are sometimes closed know at least one holiday. */
export const hoursWithoutHolidays: Rule = {
  id: 'hours-without-holidays',
  title: 'Holidays are entered',
  why: 'On Christmas Day the phones of an empty office ring, because the week says that you are open.',
  source: 'Mitel ACME: a year’s worth of holidays pre-programmed; Avaya, holidays.',
  *check(plan, kinds) {
    const sorting = new Set(
      stepsOf(plan, kinds)
        .filter((step) => closedExits(plan, kinds, step).length > 0)
        .flatMap((step) => namedBy(plan, kinds, step, 'hours')),
    );
    for (const [id, { name, specialDays }] of Object.entries(plan.hours)) {
      if (!sorting.has(id) || specialDays.some(({ off }) => off !== true)) continue;
      const hours = hoursOf(plan, id)!;
      const from = parseLocal(WEEK_BEGINS, hours.zone);
      // Whoever never closes has no holidays either.
      if (!from.ok || changesBetween(hours, [], from.value, from.value + 7 * DAY_MS).length === 0) continue;
      yield {
        place: { at: 'thing', collection: 'hours', id },
        message: `${quoted(name)} know no holidays, so on each of them callers hear that you are open.`,
        fix: 'Add the holidays of your country.',
      };
    }
  },
};
