import ICAL from 'ical.js';
import { fail, ok, type Result } from '../base/result.ts';
import { civilDateOf, DAY_MS, dayNumberOf, weekdayOf } from '../calendar/local-date.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { localDay } from './calendar-stamp.ts';
import { cleanName } from './clean-name.ts';

/** When an event takes place from one day up to, not including, another; `goesOn` where it repeats beyond. */
export interface Occurrences {
  readonly startsMs: readonly number[];
  readonly goesOn: boolean;
}

/** How many steps one file may take in all; rules that never come true would otherwise be followed for ever. */
export interface StepBudget {
  left: number;
}

class TooLong extends Error {}

/** The library's iterator, which looks for the next date without end, made to stop. */
class BoundedIterator extends ICAL.RecurIterator {
  static budget: StepBudget = { left: 0 };
  override check_contracting_rules(): boolean {
    BoundedIterator.budget.left -= 1;
    if (BoundedIterator.budget.left < 0) throw new TooLong();
    return super.check_contracting_rules();
  }
}

const MOST_STEPS_OF_ONE = 25_000;
const NAMES = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

// The library moves a date that does not exist, such as 30 February, into the next month; RFC 5545 leaves it out.
function belongs(rule: ICAL.Recur, start: ICAL.Time, time: ICAL.Time): boolean {
  const { BYMONTH, BYMONTHDAY, BYDAY } = rule.parts;
  const { year, month, day } = time;
  const last = civilDateOf(dayNumberOf(year, month + 1, 1) - 1).day;
  if (BYMONTH !== undefined && !BYMONTH.includes(month)) return false;
  if (BYMONTHDAY !== undefined && !BYMONTHDAY.some((one) => (one < 0 ? last + 1 + one : one) === day)) return false;
  if (BYDAY !== undefined) {
    const name = NAMES[weekdayOf(dayNumberOf(year, month, day))]!;
    return BYDAY.some((one) => one.endsWith(name));
  }
  if (BYMONTHDAY === undefined && (rule.freq === 'MONTHLY' || rule.freq === 'YEARLY') && day !== start.day)
    return false;
  return rule.freq !== 'YEARLY' || BYMONTH !== undefined || BYMONTHDAY !== undefined || month === start.month;
}

function refusal({ freq, parts }: ICAL.Recur): string | null {
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY')
    return 'It repeats several times a day, which special days cannot do.';
  if (parts.BYYEARDAY || parts.BYWEEKNO || parts.BYHOUR || parts.BYMINUTE || parts.BYSECOND)
    return 'It repeats by a rule that cannot be taken over (weeks or days of the year, or times of day).';
  const isWeekOfYear = freq === 'YEARLY' && parts.BYMONTH === undefined;
  if (parts.BYDAY?.some((day) => (isWeekOfYear ? /\d/.test(day) : /\d\d/.test(day))))
    return 'It repeats on a numbered weekday of the year, which cannot be taken over.';
  return null;
}

/**
 * The instants at which an event begins so that it lasts beyond day `fromDay`, up to day `untilDay`; those of `replaced` are left
 * out; `zone` is the office's. Fails with a sentence where its rule cannot be followed.
 */
export function occurrencesOf(
  event: CalendarEvent,
  replaced: readonly CalendarEvent[],
  fromDay: number,
  untilDay: number,
  budget: StepBudget,
  zone: string,
): Result<Occurrences, string> {
  const { rule, start, lengthMs } = event;
  const found = new Set<number>([start.atMs, ...event.added.map(({ atMs }) => atMs)]);
  const endMs = (untilDay + 1) * DAY_MS;
  const isEndless = rule !== undefined && !rule.count && !rule.until;
  let goesOn =
    isEndless || event.added.some(({ atMs }) => atMs >= endMs) || (rule !== undefined && start.atMs >= endMs);
  if (rule !== undefined) {
    const refused = refusal(rule);
    if (refused !== null) return fail(refused);
    const bounded = rule.clone();
    // Counted here instead, as the library also counts dates that do not exist.
    bounded.count = null;
    // With an end of its own the library also gives up looking for dates that never come.
    const { year, month, day } = civilDateOf(untilDay + 400);
    if (!rule.until) bounded.until = ICAL.Time.fromData({ year, month, day, isDate: true });
    let count = 0;
    const steps = { left: Math.min(budget.left, MOST_STEPS_OF_ONE) };
    const given = steps.left;
    BoundedIterator.budget = steps;
    try {
      const iterator = new BoundedIterator({ rule: bounded, dtstart: start.time });
      for (let time = iterator.next() as ICAL.Time | null; time !== null; time = iterator.next() as ICAL.Time | null) {
        const atMs = start.toMs(time);
        if (atMs >= endMs) {
          goesOn = true;
          break;
        }
        if (!belongs(rule, start.time, time)) continue;
        if (rule.count && count === rule.count) break;
        count += 1;
        found.add(atMs);
      }
    } catch (error) {
      if (error instanceof TooLong)
        return fail('It repeats by a rule that never comes true, or for too long to follow.');
      // The library throws on rules that RFC 5545 does not allow.
      return fail(`Its rule could not be read: ${cleanName(error instanceof Error ? error.message : '')}.`);
    } finally {
      budget.left -= given - Math.max(0, steps.left);
    }
  }
  for (const { atMs, isDate, dayNumber } of event.excluded)
    for (const startMs of found)
      // Some programs exclude a whole date of an event that has a time.
      if (startMs === atMs || (isDate && !start.isDate && localDay(zone, startMs) === dayNumber)) found.delete(startMs);
  for (const { replaces, replacesLater } of replaced)
    for (const startMs of found)
      if (replaces && (startMs === replaces.atMs || (replacesLater && startMs > replaces.atMs))) found.delete(startMs);
  const fromMs = fromDay * DAY_MS;
  // A day's margin, because zones differ; the caller looks at the local date.
  const startsMs = [...found].filter((atMs) => atMs + lengthMs > fromMs - DAY_MS && atMs < endMs).sort((a, b) => a - b);
  return ok({ startsMs, goesOn });
}
