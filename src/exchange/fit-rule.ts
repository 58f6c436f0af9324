import { datesOf, easterSunday } from '../calendar/day-rule.ts';
import type { DayRule } from '../calendar/hours.ts';
import { civilDateOf, dateText, dayNumberOf, weekdayOf } from '../calendar/local-date.ts';

/** The day numbers of a rule in the calendar years `fromYear` to `toYear`, both included, in order. */
export function dayNumbersIn(rule: DayRule, fromYear: number, toYear: number): number[] {
  const first = dayNumberOf(fromYear, 1, 1);
  const last = dayNumberOf(toYear, 12, 31);
  const days: number[] = [];
  // The neighbours too: what is observed or offset can fall just outside its year.
  for (let year = fromYear - 1; year <= toYear + 1; year += 1)
    for (const { dayNumber } of datesOf(rule, year)) if (dayNumber >= first && dayNumber <= last) days.push(dayNumber);
  return days.sort((a, b) => a - b);
}

function* candidates(days: readonly number[], fromYear: number): Generator<DayRule> {
  const monthDays = new Map(days.map((day) => [dateText(day).slice(5), civilDateOf(day)]));
  // A shifted date has two neighbours, and 28 February a third: the day after it is not the same in every year.
  if (monthDays.size <= 4)
    for (const { month, day } of monthDays.values()) {
      yield { rule: 'yearly', month, day };
      yield { rule: 'yearly', month, day, observed: true };
    }
  const sample = days.find((day) => civilDateOf(day).year > fromYear) ?? days[0]!;
  const { year, month } = civilDateOf(sample);
  const weekday = weekdayOf(sample);
  if (days.some((day) => weekdayOf(day) !== weekday)) return;
  const offsetDays = sample - easterSunday(year);
  if (Math.abs(offsetDays) <= 100) yield { rule: 'easter', offsetDays };
  // Any weekday in a window of seven days is the nth of some weekday and a few days; plain ones are tried first.
  for (const offset of [0, 1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6])
    for (const ruleMonth of [month, month === 1 ? 12 : month - 1, month === 12 ? 1 : month + 1])
      for (const nth of [1, 2, 3, 4, -1, 5] as const) {
        const base = { rule: 'nthWeekday', month: ruleMonth, weekday: weekdayOf(sample - offset), nth } as const;
        const rule: DayRule = offset === 0 ? base : { ...base, offsetDays: offset };
        if ([year - 1, year, year + 1].some((at) => datesOf(rule, at)[0]?.dayNumber === sample)) yield rule;
      }
}

/**
 * The simplest rule with exactly these day numbers from `fromYear` to `toYear`, both included; a list of dates where no other has.
 * `days` are in order, without doubles, at least one, all within these years.
 */
export function fitRule(days: readonly number[], fromYear: number, toYear: number): DayRule {
  const wanted = days.join();
  const years = toYear - fromYear + 1;
  if (days.length >= years - 1)
    for (const rule of candidates(days, fromYear))
      if (dayNumbersIn(rule, fromYear, toYear).join() === wanted) return rule;
  return { rule: 'dates', dates: days.map(dateText) };
}
