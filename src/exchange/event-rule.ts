import ICAL from 'ical.js';
import { datesOf } from '../calendar/day-rule.ts';
import type { DayRule, Weekday } from '../calendar/hours.ts';
import { civilDateOf, DAY_MS } from '../calendar/local-date.ts';
import type { CalendarEvent } from './calendar-event.ts';

const WEEKDAYS: Readonly<Record<string, Weekday>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };
const MOST_DAYS = 7;

type Parts = ICAL.Recur['parts'];

function yearlyRule(rule: ICAL.Recur, startDay: number): DayRule | null {
  const parts: Parts = rule.parts;
  const start = civilDateOf(startDay);
  // Outlook writes "every year" as every twelve months.
  const isYearly = rule.freq === 'YEARLY' && rule.interval === 1;
  const isTwelveMonths = rule.freq === 'MONTHLY' && rule.interval === 12 && parts.BYMONTH === undefined;
  if (!isYearly && !isTwelveMonths) return null;
  if (parts.BYYEARDAY || parts.BYWEEKNO || parts.BYHOUR || parts.BYMINUTE || parts.BYSECOND) return null;
  const [month, ...months] = parts.BYMONTH ?? [start.month];
  if (month === undefined || months.length > 0) return null;
  if (parts.BYDAY !== undefined) {
    // Without a month "the first Monday" is that of the year.
    if (parts.BYMONTHDAY || (isYearly && parts.BYMONTH === undefined) || parts.BYDAY.length !== 1) return null;
    const match = /^([+-]?\d)?([A-Z]{2})$/.exec(parts.BYDAY[0]!);
    const weekday = WEEKDAYS[match?.[2] ?? ''];
    const positions = parts.BYSETPOS ?? [];
    if (weekday === undefined || positions.length > 1 || (match?.[1] !== undefined && positions.length > 0))
      return null;
    const nth = match?.[1] === undefined ? positions[0] : Number(match[1]);
    if (nth === 1 || nth === 2 || nth === 3 || nth === 4 || nth === 5 || nth === -1)
      return { rule: 'nthWeekday', month, weekday, nth };
    return null;
  }
  if (parts.BYSETPOS) return null;
  const [day, ...days] = parts.BYMONTHDAY ?? [start.day];
  if (day === undefined || day < 1 || days.length > 0 || (isYearly && parts.BYMONTHDAY && !parts.BYMONTH)) return null;
  return { rule: 'yearly', month, day };
}

/** The same rule some days later, or null where no rule of ours says so. */
function later(rule: DayRule, days: number): DayRule | null {
  if (days === 0) return rule;
  if (rule.rule === 'nthWeekday') return { ...rule, offsetDays: days };
  if (rule.rule !== 'yearly') return null;
  const on = (year: number) => datesOf(rule, year)[0]?.dayNumber;
  const [leap, common] = [on(2028), on(2027)];
  if (leap === undefined || common === undefined) return null;
  const [inLeap, inCommon] = [civilDateOf(leap + days), civilDateOf(common + days)];
  // Past the end of February the date differs from year to year.
  if (inLeap.month !== inCommon.month || inLeap.day !== inCommon.day) return null;
  return { rule: 'yearly', month: inLeap.month, day: inLeap.day };
}

/**
 * The rules of our calendar for an all-day event that repeats every year for ever, one for each of its days; null where it does not,
 * or where ours would close a day from `today` (a day number) on that the event does not.
 */
export function eventRules(event: CalendarEvent, today: number): DayRule[] | null {
  const { rule, start, lengthMs } = event;
  if (rule === undefined || !start.isDate || rule.count || rule.until) return null;
  if (event.excluded.length > 0 || event.added.length > 0) return null;
  const first = yearlyRule(rule, start.dayNumber);
  const days = lengthMs / DAY_MS;
  if (first === null || days > MOST_DAYS) return null;
  const { year } = civilDateOf(start.dayNumber);
  const early = [year - 1, year].flatMap((at) => datesOf(first, at)).map(({ dayNumber }) => dayNumber);
  if (!early.includes(start.dayNumber)) return null;
  // One that begins later, say only next year, must not close this year's date.
  for (let at = civilDateOf(today).year; at <= year; at += 1)
    if (datesOf(first, at).some(({ dayNumber }) => dayNumber >= today && dayNumber < start.dayNumber)) return null;
  const rules = Array.from({ length: days }, (_, index) => later(first, index));
  return rules.every((each) => each !== null) ? rules : null;
}
