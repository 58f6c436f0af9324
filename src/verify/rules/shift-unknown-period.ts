import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** The periods of a person's shift are periods of the hours they work by. */
export const shiftUnknownPeriod: Rule = {
  id: 'shift-unknown-period',
  title: 'Shifts follow hours that exist',
  why: 'In a period that its hours do not have nobody is ever on shift, so the person’s phones stay silent.',
  source: 'Ringplan design, section 6: on shift.',
  *check(plan) {
    for (const [id, { name, shift }] of Object.entries(plan.people)) {
      const hours = shift && Object.hasOwn(plan.hours, shift.hours) ? plan.hours[shift.hours] : undefined;
      if (!shift || !hours) continue;
      const place = { at: 'thing', collection: 'people', id } as const;
      for (const period of shift.periods) {
        if (hours.periods.some((known) => known.id === period)) continue;
        yield {
          place,
          detail: period,
          message: `The shift of ${quoted(name)} is in a period that ${quoted(hours.name)} no longer have.`,
          fix: `Choose another period of ${quoted(hours.name)}.`,
        };
      }
    }
  },
};
