import type { DaySpan, Hours, SpecialDay } from '../calendar/hours.ts';
import { civilDateOf, spanMinutes, weekdayOf } from '../calendar/local-date.ts';
import { specialDatesOf } from '../calendar/special-dates.ts';

/** Wall minutes after midnight of one date, half-open, within 0 and 1440. */
export interface MinuteSpan {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** The spans of a date as they are, and without some stretches; `isExact` is false where what is left begins after midnight of the date. */
export interface SpansWithout {
  readonly before: readonly DaySpan[];
  readonly after: readonly DaySpan[];
  readonly isExact: boolean;
}

const DAY = 1440;

function specialOn(hours: Hours, dayNumber: number): SpecialDay | undefined {
  return specialDatesOf(hours, civilDateOf(dayNumber).year).find((date) => date.dayNumber === dayNumber)?.special;
}

function spansOf({ effect }: SpecialDay): readonly DaySpan[] {
  if (effect.kind === 'period') return [{ from: '00:00', to: '24:00', period: effect.period }];
  return effect.kind === 'hours' ? effect.spans : [];
}

// Minutes 0 to 1440 are the date; what follows is how far its own spans reach into the next. The first to claim a minute has it.
function minutesOf(hours: Hours, dayNumber: number): (string | null)[] {
  const minutes: (string | null)[] = Array.from({ length: 2 * DAY }, () => null);
  const claim = (span: DaySpan, shift: number): void => {
    const place = spanMinutes(span);
    if (place === null) return;
    const end = Math.min(2 * DAY, place.toMinute + shift);
    for (let at = Math.max(0, place.fromMinute + shift); at < end; at += 1) minutes[at] ??= span.period;
  };
  const special = specialOn(hours, dayNumber);
  if (special !== undefined) {
    for (const span of spansOf(special)) claim(span, 0);
    return minutes;
  }
  const before = specialOn(hours, dayNumber - 1);
  for (const span of before === undefined ? [] : spansOf(before)) claim(span, -DAY);
  const today = weekdayOf(dayNumber);
  const yesterday = weekdayOf(dayNumber - 1);
  for (const span of hours.weekly) {
    if (span.days.includes(today)) claim(span, 0);
    if (before === undefined && span.days.includes(yesterday)) claim(span, -DAY);
  }
  return minutes;
}

function clock(minute: number): string {
  const of = minute > DAY ? minute - DAY : minute;
  return `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
}

function runsOf(minutes: readonly (string | null)[]): { spans: DaySpan[]; isExact: boolean } {
  const spans: DaySpan[] = [];
  let isExact = true;
  for (let at = 0; at < minutes.length;) {
    const period = minutes[at]!;
    let end = at + 1;
    while (end < minutes.length && minutes[end] === period) end += 1;
    if (period !== null) {
      // A span begins on its date and ends before the same time of the next; what it cannot say is left out, and said.
      const fits = at < DAY && end < 2 * DAY;
      if (!fits) isExact = false;
      // Round the clock, and on over midnight, takes two.
      const middle = fits && end > DAY && end - at >= DAY ? Math.ceil((Math.max(at, end - DAY) + DAY) / 2) : null;
      if (middle !== null) spans.push({ from: clock(at), to: clock(middle), period });
      if (at < DAY) spans.push({ from: clock(middle ?? at), to: fits ? clock(end) : '24:00', period });
    }
    at = end;
  }
  return { spans, isExact };
}

/** What an Hours has on a day number, special days included, and what is left of it without these stretches of that date. */
export function spansWithout(hours: Hours, dayNumber: number, closings: readonly MinuteSpan[]): SpansWithout {
  const minutes = minutesOf(hours, dayNumber);
  const before = runsOf(minutes).spans;
  for (const { fromMinute, toMinute } of closings) minutes.fill(null, fromMinute, toMinute);
  const { spans, isExact } = runsOf(minutes);
  return { before, after: spans, isExact };
}
