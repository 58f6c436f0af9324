import { nextChange } from '../calendar/changes.ts';
import type { Hours } from '../calendar/hours.ts';
import { localAt } from '../calendar/zone.ts';
import { hoursOf } from '../plan/hours-of.ts';
import { onCallAt } from '../plan/on-call.ts';
import { overridesOf } from '../plan/overrides-of.ts';
import type { Plan } from '../plan/plan.ts';
import type { Situation } from '../plan/situation.ts';
import { periodNow } from './period-now.ts';

/** The placeholders a greeting may use; any other text in braces is a finding. */
export const PLACEHOLDERS = ['opens next', 'closed until', 'holiday', 'on call'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

const PATTERN = new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'g');

/** What placeholders are filled from: the hours and the rotation they are about (null where there is none), and the instant. */
export interface Filling {
  readonly situation: Situation;
  readonly hours: string | null;
  readonly rotation: string | null;
  readonly atMs: number;
}

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

/** Whether a text says something that only the moment of the call knows. */
export const hasPlaceholder = (text: string): boolean => text.search(PATTERN) >= 0;

/**
 * A text with its placeholders spoken for an instant:
 * - `{opens next}`: when the first period of the hours next begins.
 * - `{closed until}`: when the closure that holds now ends, in whatever opening period: the first one, one of the week, or one
 *   that somebody opened. A period that only special days use, such as "Holiday", is no opening.
 * - `{holiday}`: the special day it is. - `{on call}`: who has the first level of the rotation.
 * Where there is no answer, words that are true anyway.
 */
export function fillPlaceholders(plan: Plan, filling: Filling, text: string): string {
  return text.replace(PATTERN, (_match, name: Placeholder, offset: number) => {
    const words = wordsFor(plan, filling, name);
    const beginsSentence = /(^|[.!?]\s+)$/.test(text.slice(0, offset));
    return beginsSentence ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  });
}

function wordsFor(plan: Plan, { situation, hours, rotation, atMs }: Filling, name: Placeholder): string {
  switch (name) {
    case 'opens next':
      return openingText(plan, situation, hours, atMs, 'our next opening', isFirst);
    case 'closed until':
      return openingText(plan, situation, hours, atMs, 'further notice', isOpening);
    case 'holiday':
      return holidayName(plan, situation, hours, atMs);
    case 'on call': {
      const person = rotation === null ? null : onCallAt(plan, situation, rotation, atMs)[0]?.person;
      return (person && plan.people[person]?.name) || 'our on-call team';
    }
  }
}

function holidayName(plan: Plan, situation: Situation, id: string | null, atMs: number): string {
  if (id === null) return 'the holiday';
  const { because } = periodNow(plan, situation, id, atMs);
  const day =
    because.source === 'special'
      ? plan.hours[id]?.specialDays.find((special) => special.id === because.day)
      : undefined;
  return day?.name ?? 'the holiday';
}

type Counts = (hours: Hours, period: string, opened: boolean) => boolean;

const isFirst: Counts = (hours, period) => hours.periods[0]?.id === period;
const isOpening: Counts = (hours, period, opened) =>
  opened || isFirst(hours, period, opened) || hours.weekly.some((span) => span.period === period);

/** When a period that counts next begins, in words; `otherwise` where none does. */
function openingText(
  plan: Plan,
  situation: Situation,
  id: string | null,
  atMs: number,
  otherwise: string,
  counts: Counts,
): string {
  const hours = id === null ? undefined : hoursOf(plan, id);
  if (id === null || !hours) return otherwise;
  const overrides = overridesOf(plan, situation, id);
  let at: number | null = atMs;
  for (let count = 0; at !== null && count < LOOK_AHEAD_CHANGES; count += 1) {
    at = nextChange(hours, overrides, at);
    if (at === null) break;
    const { period, because } = periodNow(plan, situation, id, at);
    if (period !== null && counts(hours, period, because.source === 'override')) return whenText(hours.zone, at, atMs);
  }
  return otherwise;
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
