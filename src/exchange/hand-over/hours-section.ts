import { dateAt, dayText } from '../../calendar/day-text.ts';
import { listSpecialDays } from '../../calendar/list-special-days.ts';
import { describeEffect, describeDayRule } from '../../calendar/rule-text.ts';
import { describePeriodWeek } from '../../calendar/week-text.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { TICK, type Block } from './pack.ts';

/** How far ahead special days are listed. */
const MONTHS = 24;

/** The week of all hours, and every special day of the next 24 months with its date, to be checked by a person. */
export function hoursSection(plan: Plan, nowMs: number): Block[] {
  const ids = Object.keys(plan.hours);
  if (ids.length === 0) return [{ is: 'text', text: 'The plan has no hours: callers meet the same at any time.' }];
  return ids.flatMap((id): Block[] => {
    const hours = hoursOf(plan, id)!;
    const { name, periods, specialDays } = plan.hours[id]!;
    const days = listSpecialDays(hours, dateAt(hours.zone, nowMs), MONTHS).filter(({ hiddenBy }) => hiddenBy === null);
    const week: Block[] = [
      { is: 'heading', text: name },
      { is: 'text', text: `On the clock of ${hours.zone.replaceAll('_', ' ')}.`, quiet: true },
      {
        is: 'table',
        head: ['Period', 'In an ordinary week'],
        rows: [
          ...periods.map((period) => [period.name, describePeriodWeek(hours, period.id)]),
          ['Closed', 'all other times'],
        ],
        widths: [28, 72],
      },
    ];
    if (days.length === 0)
      return [
        { is: 'together', blocks: week },
        { is: 'text', text: 'No special days in the next 24 months.' },
      ];
    const rules = new Map(specialDays.map((day) => [day.id, describeDayRule(day.day)]));
    return [
      { is: 'together', blocks: week },
      {
        is: 'table',
        head: ['Date', 'Special day', 'What holds', 'Comes', 'OK'],
        rows: days.map((day) => [
          dayText(day.date),
          `${day.name}${day.observed ? ' (observed)' : ''}`,
          describeEffect(day.effect, periods),
          rules.get(day.id) ?? '',
          TICK,
        ]),
        widths: [22, 23, 17, 31, 7],
      },
    ];
  });
}
