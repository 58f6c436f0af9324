import type { DayEffect, DayRule, Period } from '../../calendar/hours.ts';
import { spanText } from '../../calendar/week-text.ts';
import { dateWords, MONTHS } from './date-words.ts';
import { dayName, periodName } from './period-names.ts';

/** "1st" to "5th", and "last" for −1. */
export const NTH: Readonly<Record<string, string>> = {
  1: '1st',
  2: '2nd',
  3: '3rd',
  4: '4th',
  5: '5th',
  '-1': 'last',
};

const daysText = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** "2 days before", "the day after"; without an offset nothing. */
function offsetText(days: number): string {
  if (days === 0) return '';
  return `${daysText(Math.abs(days))} ${days < 0 ? 'before' : 'after'} `;
}

/** On which days a rule falls, such as "every year on the 4th Thursday in November". */
export function ruleWords(rule: DayRule): string {
  switch (rule.rule) {
    case 'date':
      return 'once';
    case 'range':
      return `from ${dateWords(rule.from)} to ${dateWords(rule.to)}`;
    case 'yearly':
      return `every year on ${rule.day} ${MONTHS[rule.month - 1] ?? ''}${rule.observed === true ? ', moved off weekends' : ''}`;
    case 'nthWeekday':
      return `every year, ${offsetText(rule.offsetDays ?? 0)}the ${NTH[rule.nth]} ${dayName(rule.weekday)} in ${MONTHS[rule.month - 1] ?? ''}`;
    case 'easter':
      return rule.offsetDays === 0 ? 'every year on Easter Sunday' : `every year, ${offsetText(rule.offsetDays)}Easter`;
    case 'dates':
      return rule.dates.length === 1 ? 'once' : `on ${rule.dates.length} dates`;
  }
}

/** What holds on a special day, such as "Closed", "Holiday all day", or "Open 8–12". */
export function effectWords(effect: DayEffect, periods: readonly Period[]): string {
  switch (effect.kind) {
    case 'closed':
      return 'Closed';
    case 'period':
      return `${periodName(periods, effect.period)} all day`;
    case 'hours':
      return effect.spans.map((span) => `${periodName(periods, span.period)} ${spanText(span)}`).join(', ');
  }
}
