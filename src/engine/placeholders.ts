import { nextChange } from '../calendar/changes.ts';
import { localAt } from '../calendar/zone.ts';
import { hoursOf } from '../plan/hours-of.ts';
import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import { overridesOf } from '../plan/overrides-of.ts';
import { periodNow } from './facts.ts';

/** The placeholders a greeting may use; any other text in braces is a finding. */
export const PLACEHOLDERS = ['opens next', 'closed until', 'holiday'] as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const LOOK_AHEAD_CHANGES = 2000;

/**
 * A greeting with its placeholders spoken for the instant `atMs` by the hours the caller was last sorted by (else the
 * plan's first): when the first period of those hours next begins, and the special day it is, if any.
 */
export function fillPlaceholders(
  plan: Plan,
  situation: Situation,
  lastHours: string | null,
  text: string,
  atMs: number,
): string {
  if (!text.includes('{')) return text;
  const id = lastHours ?? Object.keys(plan.hours)[0];
  return text.replace(/\{(opens next|closed until|holiday)\}/g, (_match, name: string) => {
    if (id === undefined) return name === 'holiday' ? 'the holiday' : 'our next opening';
    return name === 'holiday' ? holidayName(plan, situation, id, atMs) : openingText(plan, situation, id, atMs);
  });
}

function holidayName(plan: Plan, situation: Situation, id: string, atMs: number): string {
  const { because } = periodNow(plan, situation, id, atMs);
  const day =
    because.source === 'special'
      ? plan.hours[id]?.specialDays.find((special) => special.id === because.day)
      : undefined;
  return day?.name ?? 'the holiday';
}

function openingText(plan: Plan, situation: Situation, id: string, atMs: number): string {
  const hours = hoursOf(plan, id);
  const open = hours?.periods[0]?.id;
  if (!hours || open === undefined) return 'our next opening';
  const overrides = overridesOf(plan, situation, id);
  let at: number | null = atMs;
  for (let count = 0; at !== null && count < LOOK_AHEAD_CHANGES; count += 1) {
    at = nextChange(hours, overrides, at);
    if (at !== null && periodNow(plan, situation, id, at).period === open) return whenText(hours.zone, at, atMs);
  }
  return 'our next opening';
}

function whenText(zone: string, at: number, nowMs: number): string {
  const when = localAt(zone, at);
  const now = localAt(zone, nowMs);
  const days = Math.round(
    (Date.UTC(when.year, when.month - 1, when.day) - Date.UTC(now.year, now.month - 1, now.day)) / 86_400_000,
  );
  const hour = Math.floor(when.minute / 60);
  const minute = when.minute % 60;
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${hour < 12 ? 'AM' : 'PM'}`;
  if (days === 0) return `${clock} today`;
  if (days === 1) return `${clock} tomorrow`;
  if (days < 7) return `${clock} on ${WEEKDAYS[when.weekday - 1]}`;
  return `${clock} on ${WEEKDAYS[when.weekday - 1]}, ${MONTHS[when.month - 1]} ${when.day}`;
}
