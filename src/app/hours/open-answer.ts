import { nextChange } from '../../calendar/changes.ts';
import type { Hours } from '../../calendar/hours.ts';
import { periodAt } from '../../calendar/period-at.ts';
import { weekdaysText } from '../../calendar/week-text.ts';
import { localText } from '../../calendar/zone.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { parseDate } from '../../calendar/local-date.ts';
import { parseLocal } from '../../calendar/zone.ts';
import { dayText, instantText } from '../../calendar/day-text.ts';
import { parseClock } from './parse-clock.ts';
import { periodName } from './period-names.ts';

/** The answer to "is it open at …", as sentences. */
export interface OpenAnswer {
  readonly period: string | null;
  /** "Lunch". */
  readonly is: string;
  /** "because of the weekly time Mon–Fri 12:00–13:00". */
  readonly why: string;
  /** "Open from Mon 23 Nov 2026 at 13:00", or that it never changes. */
  readonly next: string;
  /** Where the clocks skip the time that was asked for. */
  readonly note: string | null;
}

/** Which period holds at a typed date and time in the zone of the hours, why, and until when; today's exceptions aside. */
export function openAnswer(
  hours: Hours,
  date: string,
  time: string,
): Result<OpenAnswer, { at: 'date' | 'time'; message: string }> {
  if (parseDate(date) === null) return fail({ at: 'date', message: 'Choose a date that exists.' });
  const clock = parseClock(time);
  if (!clock.ok) return fail({ at: 'time', message: clock.error });
  const asked = `${date}T${clock.value === '24:00' ? '23:59' : clock.value}`;
  const placed = parseLocal(asked, hours.zone);
  if (!placed.ok) return fail({ at: 'time', message: placed.error });
  const atMs = placed.value;
  const { period, because } = periodAt(hours, [], atMs);
  const change = nextChange(hours, [], atMs);
  const span = 'from' in because && because.from !== undefined ? ` ${because.from}–${because.to}` : '';
  const why =
    because.source === 'weekly'
      ? `because of the weekly time ${weekdaysText(because.days)}${span}`
      : because.source === 'special'
        ? `because of “${hours.specialDays.find(({ id }) => id === because.day)?.name ?? because.day}” on ${dayText(because.date)}${span}`
        : 'because no time of the week covers it';
  const shown = localText(hours.zone, atMs);
  return ok({
    period,
    is: periodName(hours.periods, period),
    why,
    next:
      change === null
        ? 'It stays so.'
        : `${periodName(hours.periods, periodAt(hours, [], change).period)} from ${instantText(hours.zone, change)}.`,
    note: shown === asked ? null : `Clocks go forward over ${clock.value} that day: this is ${shown.slice(11)}.`,
  });
}
