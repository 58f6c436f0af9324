import { fail, ok, type Result } from '../../base/result.ts';
import { LONGEST_ENTRY_MS } from '../../protocol/situation-schemas.ts';
import { spanOfDates } from './span-of-dates.ts';

/** Which field of the form is wrong, and why. */
export interface TimeOffProblem {
  readonly field: 'from' | 'to';
  readonly message: string;
}

/** When time off begins and ends, in UTC milliseconds; without `fromMs` it begins at once. */
export interface TimeOffSpan {
  readonly fromMs?: number;
  readonly untilMs: number;
}

/** Reads two local dates, both included, as time off seen from `nowMs`; the error names the field. */
export function checkTimeOff(
  zone: string,
  from: string,
  to: string,
  nowMs: number,
): Result<TimeOffSpan, TimeOffProblem> {
  if (from === '') return fail({ field: 'from', message: 'Choose the first day off.' });
  if (to === '') return fail({ field: 'to', message: 'Choose the last day off. It may be the same day.' });
  if (!spanOfDates(zone, from, from)) return fail({ field: 'from', message: 'This day does not exist.' });
  const span = spanOfDates(zone, from, to);
  if (!span) return fail({ field: 'to', message: 'This day does not exist.' });
  if (span.untilMs <= span.fromMs) return fail({ field: 'to', message: 'The last day is before the first one.' });
  if (span.untilMs <= nowMs) return fail({ field: 'to', message: 'This is over already. Choose a day from today on.' });
  if (span.untilMs - nowMs > LONGEST_ENTRY_MS)
    return fail({ field: 'to', message: 'At most 400 days from today. For longer, change their working hours.' });
  return ok(span.fromMs <= nowMs ? { untilMs: span.untilMs } : span);
}
