import { parseDate } from '../../calendar/local-date.ts';
import { startOfDay } from '../../calendar/zone.ts';

/** From the first instant of one local date to the end of another, in UTC milliseconds; null where a date does not exist. */
export function spanOfDates(zone: string, from: string, to: string): { fromMs: number; untilMs: number } | null {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === null || last === null) return null;
  return { fromMs: startOfDay(zone, first), untilMs: startOfDay(zone, last + 1) };
}
