import type { SpecialDay } from '../../calendar/hours.ts';
import { dateText } from '../../calendar/local-date.ts';
import { dayAt } from '../../calendar/zone.ts';
import { dayText } from '../../engine/day-text.ts';
import type { Plan } from '../../plan/plan.ts';
import { isUsed } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Who looks a year ahead has time to enter the next dates. */
const YEAR_DAYS = 365;

/** Special days return by a rule; those that are only dates come to an end. */
export const holidaysRunOut: Rule = {
  id: 'holidays-run-out',
  title: 'Holidays are known for years ahead',
  why: 'When the dates run out, the next holiday is a working day for your callers: phones ring in an empty office.',
  source: 'Mitel ACME: “a year’s worth of holidays pre-programmed”; reference: holiday list less than 12 months ahead.',
  *check(plan, kinds, { fromMs } = {}) {
    for (const [id, { name, specialDays }] of Object.entries(plan.hours)) {
      if (!isUsed(plan, kinds, 'hours', id)) continue;
      const days = specialDays.filter(({ off }) => off !== true);
      const ends = days.map((day) => ({ day, last: lastDate(day) }));
      const place = { at: 'thing', collection: 'hours', id } as const;
      const last = ends
        .flatMap((end) => end.last ?? [])
        .sort()
        .at(-1);
      if (last !== undefined && ends.every((end) => end.last !== null)) {
        yield {
          place,
          message: `${quoted(name)} know special days only until ${dayText(last)}: none of them returns by itself.`,
          fix: 'Add the holidays of your country, which return every year.',
        };
        continue;
      }
      for (const { day, last: own } of ends)
        if (day.day.rule === 'dates' && own !== null && endsSoon(plan, own, fromMs))
          yield {
            place,
            detail: day.id,
            variant: 'one-day',
            message: `${quoted(day.name)} of ${quoted(name)} is listed until ${dayText(own)} only.`,
            fix: 'Add its next dates before then.',
          };
    }
  },
};

/** Whether a date comes within a year of `fromMs`; without a today any may. */
const endsSoon = (plan: Plan, date: string, fromMs: number | undefined): boolean =>
  fromMs === undefined || date < dateText(dayAt(plan.zone, fromMs) + YEAR_DAYS);

/** The last date of a special day `YYYY-MM-DD`, or null for one that returns every year. */
function lastDate({ day }: SpecialDay): string | null {
  switch (day.rule) {
    case 'date':
      return day.date;
    case 'range':
      return day.to;
    case 'dates':
      return [...day.dates].sort().at(-1) ?? null;
    default:
      return null;
  }
}
