import { freeId } from '../../base/ids.ts';
import type { Weekday } from '../../calendar/hours.ts';
import { dayRuleSchema, type PlanHours } from '../../plan/entities.ts';
import { jsonOf } from './check-answer.ts';
import { isAnswered } from './sheet-rows.ts';
import type { SheetRow, Worksheet } from './worksheet.ts';

/** The periods that a plan from a worksheet can have. */
export const OPEN = 'open';
export const LUNCH = 'lunch';
export const HOLIDAY = 'holiday';

/** The hours of a checked worksheet: open, lunch where phones rest then, and holidays where they have words of their own. */
export function sheetHours({ hours, holidays }: Worksheet): PlanHours {
  const lunch =
    hours.answers.lunch === 'yes' ? { from: hours.answers.lunchFrom.trim(), to: hours.answers.lunchTo.trim() } : null;
  const hasOwnWords = isAnswered(holidays.answers.words) && holidays.rows.some(({ does }) => does !== 'short');
  const ids = new Set<string>();
  return {
    name: 'Office hours',
    periods: [
      { id: OPEN, name: 'Open' },
      ...(lunch ? [{ id: LUNCH, name: 'Lunch' }] : []),
      ...(hasOwnWords ? [{ id: HOLIDAY, name: 'Holiday' }] : []),
    ],
    weekly: alike(hours.answers.week).flatMap(({ days, from, to }) =>
      aroundLunch(from, to, lunch).map((part) => ({ days: [...days], ...part })),
    ),
    specialDays: holidays.rows.map((row) => {
      const id = freeId(row.name, (taken) => ids.has(taken));
      ids.add(id);
      const from = row.from.trim();
      const to = row.to.trim();
      return {
        id,
        name: row.name.trim(),
        day: dayOf(row),
        effect:
          row.does === 'short'
            ? { kind: 'hours' as const, spans: [{ from, to, period: OPEN }] }
            : hasOwnWords
              ? { kind: 'period' as const, period: HOLIDAY }
              : { kind: 'closed' as const },
      };
    }),
  };
}

function dayOf({ rule, date, yearly }: SheetRow<'holidays'>): PlanHours['specialDays'][number]['day'] {
  const kept = dayRuleSchema.safeParse(jsonOf(rule));
  if (kept.success) return kept.data;
  const typed = date.trim();
  return yearly === 'yes'
    ? { rule: 'yearly', month: Number(typed.slice(5, 7)), day: Number(typed.slice(8, 10)) }
    : { rule: 'date', date: typed };
}

/** Days with the same span together, in the order of the week. */
function alike(week: readonly string[]): { days: Weekday[]; from: string; to: string }[] {
  const spans = new Map<string, Weekday[]>();
  for (const [index, span] of week.entries())
    if (span.trim() !== '' && span !== '-') spans.set(span, [...(spans.get(span) ?? []), (index + 1) as Weekday]);
  return [...spans].map(([span, days]) => ({ days, from: span.slice(0, 5), to: span.slice(6) }));
}

/** A day's span with its lunch cut out; a day without time on both sides of it has none. */
function aroundLunch(
  from: string,
  to: string,
  lunch: { readonly from: string; readonly to: string } | null,
): { from: string; to: string; period: string }[] {
  if (lunch === null || from >= lunch.from || to <= lunch.to) return [{ from, to, period: OPEN }];
  return [
    { from, to: lunch.from, period: OPEN },
    { from: lunch.from, to: lunch.to, period: LUNCH },
    { from: lunch.to, to, period: OPEN },
  ];
}
