import { dateWords, monthName } from './date-words.ts';
import type { DayEffect, DayRule, Period, Weekday } from './hours.ts';
import { spanText } from './week-text.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const NTH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as const;

/** The English name of a weekday. */
export const weekdayName = (weekday: Weekday): string => WEEKDAYS[weekday - 1]!;

function fromDay(days: number, day: string): string {
  if (days === 0) return day;
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} ${day}`;
}

/** When a special day falls, to stand after its name: "4 July, at a weekend kept on the nearest weekday", "2 days before Easter Sunday". */
export function describeDayRule(rule: DayRule): string {
  switch (rule.rule) {
    case 'date':
      return dateWords(rule.date);
    case 'range':
      return `${dateWords(rule.from)} to ${dateWords(rule.to)}`;
    case 'yearly':
      return `${rule.day} ${monthName(rule.month)}${rule.observed === true ? ', at a weekend kept on the nearest weekday' : ''}`;
    case 'nthWeekday': {
      const day = `the ${NTH[rule.nth]} ${weekdayName(rule.weekday)} of ${monthName(rule.month)}`;
      return fromDay(rule.offsetDays ?? 0, day);
    }
    case 'easter':
      return fromDay(rule.offsetDays, 'Easter Sunday');
    case 'dates':
      return rule.dates.length === 0 ? 'on no date' : [...rule.dates].sort().map(dateWords).join(', ');
  }
}

/** What a special day does: "closed", "Short day all day", "Open 8–12, Lunch 12–13". A period that is gone keeps its id for a name. */
export function describeEffect(effect: DayEffect, periods: readonly Period[]): string {
  const nameOf = (id: string): string => periods.find((period) => period.id === id)?.name ?? id;
  switch (effect.kind) {
    case 'closed':
      return 'closed';
    case 'period':
      return `${nameOf(effect.period)} all day`;
    case 'hours':
      return effect.spans.length === 0
        ? 'closed'
        : effect.spans.map((span) => `${nameOf(span.period)} ${spanText(span)}`).join(', ');
  }
}
