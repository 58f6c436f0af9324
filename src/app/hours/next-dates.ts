import { datesOf } from '../../calendar/day-rule.ts';
import type { DayRule } from '../../calendar/hours.ts';
import { civilDateOf, dateText, parseDate } from '../../calendar/local-date.ts';

// 29 February can be eight years away (1896–1904, 2096–2104).
const SEARCH_YEARS = 9;

/** The next dates of a rule from `today` (`YYYY-MM-DD`) on, at most `count`; fewer where it has no more within nine years. */
export function nextDatesOf(rule: DayRule, today: string, count: number): string[] {
  const first = parseDate(today);
  if (first === null) return [];
  const { year } = civilDateOf(first);
  const days = new Set<number>();
  for (let at = year - 1; at < year + SEARCH_YEARS && days.size < count; at += 1)
    for (const { dayNumber } of datesOf(rule, at)) if (dayNumber >= first) days.add(dayNumber);
  return [...days]
    .sort((a, b) => a - b)
    .slice(0, count)
    .map(dateText);
}
