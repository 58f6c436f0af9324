import { isUsed } from '../references-in.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Every period of hours in use holds at some time of the week or on some special day. */
export const periodNeverHolds: Rule = {
  id: 'period-never-holds',
  title: 'Every period has a time',
  why: 'A period without a time is an exit that no caller takes, though the picture shows what would happen there.',
  source: 'RingRX, auto attendants: schedules; Ringplan design, section 6.',
  *check(plan, kinds) {
    for (const [id, { name, periods, weekly, specialDays }] of Object.entries(plan.hours)) {
      // Hours without any time at all have a rule of their own.
      if (!isUsed(plan, kinds, 'hours', id) || weekly.length === 0) continue;
      const held = new Set([
        ...weekly.map(({ period }) => period),
        ...specialDays.flatMap(({ effect, off }) =>
          off === true || effect.kind === 'closed'
            ? []
            : effect.kind === 'period'
              ? [effect.period]
              : effect.spans.map(({ period }) => period),
        ),
      ]);
      for (const period of periods) {
        if (held.has(period.id)) continue;
        yield {
          place: { at: 'thing', collection: 'hours', id },
          detail: period.id,
          message: `${quoted(period.name)} of ${quoted(name)} has no time, so it never holds by itself.`,
          fix: 'Give it a time, or remove the period.',
        };
      }
    }
  },
};
