import { fail, ok, type Result } from '../base/result.ts';
import { dateText, DAY_MS, dayNumberOf } from '../calendar/local-date.ts';
import type { DayRule } from '../calendar/hours.ts';
import { localAt } from '../calendar/zone.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { eventRules } from './event-rule.ts';
import { occurrencesOf, type StepBudget } from './occurrences.ts';
import type { MinuteSpan } from './spans-without.ts';

/** The stretch that is looked at: day numbers from `today` up to, not including, `horizon`, dates being those of `zone`. */
export interface Look {
  readonly today: number;
  readonly horizon: number;
  readonly zone: string;
}

/** What an event closes: whole days by rules, and parts of dates; `goesOn` where there is more after the horizon. */
export interface EventDays {
  readonly rules: readonly DayRule[];
  readonly parts: readonly { readonly dayNumber: number; readonly span: MinuteSpan }[];
  readonly goesOn: boolean;
}

const MOST_DATES = 100;
const DAY_MINUTES = 1440;
const MOST_DAYS = 800;

/** Some dates as rules: one date, an unbroken range, or lists of at most 100. */
export function datesAsRules(days: readonly number[]): DayRule[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (days.length === 1) return [{ rule: 'date', date: dateText(first) }];
  if (last - first === days.length - 1) return [{ rule: 'range', from: dateText(first), to: dateText(last) }];
  return Array.from({ length: Math.ceil(days.length / MOST_DATES) }, (_, index) => ({
    rule: 'dates',
    dates: days.slice(index * MOST_DATES, (index + 1) * MOST_DATES).map(dateText),
  }));
}

/** Works out what an event closes from today on, or says in a sentence why it closes nothing. */
export function eventDays(
  event: CalendarEvent,
  replaced: readonly CalendarEvent[],
  look: Look,
  budget: StepBudget,
): Result<EventDays, string> {
  const isOnce = event.replaces !== undefined || (event.rule === undefined && event.added.length === 0);
  const rules = isOnce || replaced.length > 0 ? null : eventRules(event, look.today);
  if (rules !== null) return ok({ rules, parts: [], goesOn: false });
  const found = isOnce
    ? ok({ startsMs: [event.start.atMs], goesOn: false })
    : occurrencesOf(event, replaced, look.today, look.horizon, budget, look.zone);
  if (!found.ok) return found;
  const { startsMs, goesOn } = found.value;
  const until = isOnce ? Infinity : look.horizon;
  const whole = new Set<number>();
  const parts: { dayNumber: number; span: MinuteSpan }[] = [];
  for (const startMs of startsMs)
    for (const { dayNumber, span } of piecesOf(event, startMs, look)) {
      if (dayNumber >= until) continue;
      if (span === null) whole.add(dayNumber);
      else parts.push({ dayNumber, span });
      if (whole.size > MOST_DAYS && !event.start.isDate) return fail('It lasts longer than two years.');
    }
  if (whole.size === 0 && parts.length === 0)
    return fail(isOnce ? `It was over on ${lastDate(event, look)}.` : 'It does not take place in the next two years.');
  return ok({ rules: datesAsRules([...whole].sort((a, b) => a - b)), parts, goesOn });
}

function lastDate({ start, lengthMs }: CalendarEvent, { zone }: Look): string {
  if (start.isDate) return dateText(start.dayNumber + lengthMs / DAY_MS - 1);
  const { year, month, day } = localAt(zone, start.atMs + lengthMs - 1);
  return dateText(dayNumberOf(year, month, day));
}

/** The dates an occurrence touches from today on; `span` is null where it takes the whole date. */
function* piecesOf(
  event: CalendarEvent,
  startMs: number,
  { today, zone }: Look,
): Generator<{ dayNumber: number; span: MinuteSpan | null }> {
  if (event.start.isDate) {
    const first = startMs / DAY_MS;
    const end = first + event.lengthMs / DAY_MS;
    for (let dayNumber = Math.max(first, today); dayNumber < end; dayNumber += 1) yield { dayNumber, span: null };
    return;
  }
  const from = localAt(zone, startMs);
  // An end within a minute still touches it.
  const to = localAt(zone, startMs + event.lengthMs);
  const firstDay = dayNumberOf(from.year, from.month, from.day);
  const lastDay = dayNumberOf(to.year, to.month, to.day);
  for (let dayNumber = Math.max(firstDay, today); dayNumber <= lastDay; dayNumber += 1) {
    const fromMinute = dayNumber === firstDay ? from.minute : 0;
    const toMinute = dayNumber === lastDay ? to.minute + (to.second > 0 ? 1 : 0) : DAY_MINUTES;
    if (toMinute <= fromMinute) continue;
    const isWhole = fromMinute === 0 && toMinute === DAY_MINUTES;
    yield { dayNumber, span: isWhole ? null : { fromMinute, toMinute } };
  }
}
