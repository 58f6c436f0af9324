import type { SpecialDay } from '../../calendar/hours.ts';
import { dateText } from '../../calendar/local-date.ts';
import { dayAt } from '../../calendar/zone.ts';
import { dayText } from '../../engine/day-text.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** A special day that does not return is taken out when it is over. Says nothing without a today. */
export const specialDayOver: Rule = {
  id: 'special-day-over',
  title: 'Special days lie ahead',
  why: 'A day that is over and does not return looks like a holiday that is taken care of, and is not.',
  source: 'Mitel ACME: a year’s worth of holidays pre-programmed; Ringplan design, section 6.',
  *check(plan, _kinds, { fromMs } = {}) {
    if (fromMs === undefined) return;
    const today = dateText(dayAt(plan.zone, fromMs));
    for (const [id, { name, specialDays }] of Object.entries(plan.hours)) {
      for (const special of specialDays) {
        const last = lastOf(special);
        if (last === null || last >= today) continue;
        yield {
          place: { at: 'thing', collection: 'hours', id },
          detail: special.id,
          message: `${quoted(special.name)} of ${quoted(name)} was on ${dayText(last)} and does not return.`,
          fix: 'Remove it, or give it a new date.',
        };
      }
    }
  },
};

function lastOf({ day }: SpecialDay): string | null {
  if (day.rule === 'date') return day.date;
  if (day.rule === 'range') return day.to;
  return day.rule === 'dates' ? (day.dates.toSorted().at(-1) ?? null) : null;
}
