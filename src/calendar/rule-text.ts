import { counted } from '../base/counted.ts';
import { dayText } from './day-text.ts';
import { monthName } from './date-words.ts';
import type { DayEffect, DayRule, Period } from './hours.ts';
import { spanText } from './week-text.ts';
import { weekdayName } from './weekday-names.ts';

const NTH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as const;

/** Which weekday of a month: "first" to "fifth", and "last" for −1. */
export const nthText = (nth: keyof typeof NTH): string => NTH[nth];

function fromDay(days: number, day: string): string {
  if (days === 0) return `on ${day}`;
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} ${day}`;
}

/**
 * By which rule a special day comes, to stand beside its next dates: "every year on 4 July, at a weekend kept on the nearest
 * weekday", "every year 2 days before Easter Sunday", "once", "on 3 dates".
 */
export function describeDayRule(rule: DayRule): string {
  switch (rule.rule) {
    case 'date':
      return 'once';
    case 'range':
      return `from ${dayText(rule.from)} to ${dayText(rule.to)}`;
    case 'yearly': {
      const kept = rule.observed === true ? ', at a weekend kept on the nearest weekday' : '';
      return `every year on ${rule.day} ${monthName(rule.month)}${kept}`;
    }
    case 'nthWeekday': {
      const day = `the ${nthText(rule.nth)} ${weekdayName(rule.weekday)} of ${monthName(rule.month)}`;
      return `every year ${fromDay(rule.offsetDays ?? 0, day)}`;
    }
    case 'easter':
      return `every year ${fromDay(rule.offsetDays, 'Easter Sunday')}`;
    case 'dates':
      if (rule.dates.length === 0) return 'on no date';
      return rule.dates.length === 1 ? 'once' : `on ${rule.dates.length} dates`;
  }
}

/** What a special day does: "Closed", "Short day all day", "Open 8–12, Lunch 12–13". A period that is gone keeps its id for a name. */
export function describeEffect(effect: DayEffect, periods: readonly Period[]): string {
  const nameOf = (id: string): string => periods.find((period) => period.id === id)?.name ?? id;
  switch (effect.kind) {
    case 'closed':
      return 'Closed';
    case 'period':
      return `${nameOf(effect.period)} all day`;
    case 'hours':
      return effect.spans.length === 0
        ? 'Closed'
        : effect.spans.map((span) => `${nameOf(span.period)} ${spanText(span)}`).join(', ');
  }
}
