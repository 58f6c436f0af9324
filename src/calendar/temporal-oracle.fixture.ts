import { Temporal } from 'temporal-polyfill/implementation';
import type { DayRule, DaySpan, Hours, Override, SpecialDay } from './hours.ts';

// The meaning of hours a second time, with none of the room's code: slowly, from the written rules, over Temporal.

/** Easter by J.-M. Oudin (1940), as printed by the US Naval Observatory: another algorithm than the room's. */
function oudinEaster(year: number): Temporal.PlainDate {
  const century = Math.trunc(year / 100);
  const n = year - 19 * Math.trunc(year / 19);
  const k = Math.trunc((century - 17) / 25);
  let i = century - Math.trunc(century / 4) - Math.trunc((century - k) / 3) + 19 * n + 15;
  i -= 30 * Math.trunc(i / 30);
  i -= Math.trunc(i / 28) * (1 - Math.trunc(i / 28) * Math.trunc(29 / (i + 1)) * Math.trunc((21 - n) / 11));
  let j = year + Math.trunc(year / 4) + i + 2 - century + Math.trunc(century / 4);
  j -= 7 * Math.trunc(j / 7);
  const l = i - j;
  const month = 3 + Math.trunc((l + 40) / 44);
  return Temporal.PlainDate.from({ year, month, day: l + 28 - 31 * Math.trunc(month / 4) });
}

/** Easter Sunday as `YYYY-MM-DD`. */
export const oracleEaster = (year: number): string => oudinEaster(year).toString();

// Asks of a date whether the rule names it, where the room turns rules into dates.
function falls(rule: DayRule, date: Temporal.PlainDate, moves: boolean): boolean {
  switch (rule.rule) {
    case 'date':
      return date.toString() === rule.date;
    case 'range':
      return rule.from <= date.toString() && date.toString() <= rule.to;
    case 'yearly': {
      const is = (day: Temporal.PlainDate) => day.month === rule.month && day.day === rule.day;
      if (rule.observed !== true) return is(date);
      // Hours of a special day move with it; a closing, or a period of its own, holds at the weekend too.
      if (date.dayOfWeek >= 6) return is(date) && !moves;
      const friday = date.dayOfWeek === 5 && is(date.add({ days: 1 }));
      const monday = date.dayOfWeek === 1 && is(date.subtract({ days: 1 }));
      return is(date) || friday || monday;
    }
    case 'nthWeekday': {
      const day = date.subtract({ days: rule.offsetDays ?? 0 });
      if (day.month !== rule.month || day.dayOfWeek !== rule.weekday) return false;
      return rule.nth === -1 ? day.day + 7 > day.daysInMonth : Math.ceil(day.day / 7) === rule.nth;
    }
    case 'easter': {
      const sunday = date.subtract({ days: rule.offsetDays });
      return oudinEaster(sunday.year).equals(sunday);
    }
    case 'dates':
      return rule.dates.includes(date.toString());
  }
}

const specialOf = (hours: Hours, date: Temporal.PlainDate): SpecialDay | undefined =>
  hours.specialDays.find(({ day, effect, off }) => off !== true && falls(day, date, effect.kind === 'hours'));

function covers(zone: string, date: Temporal.PlainDate, span: Omit<DaySpan, 'period'>, atMs: number): boolean {
  if (span.from === span.to) return false;
  const at = (day: Temporal.PlainDate, time: string, disambiguation: 'earlier' | 'later') => {
    const local = (time === '24:00' ? day.add({ days: 1 }) : day).toPlainDateTime(time === '24:00' ? '00:00' : time);
    // Both "earlier" and "later" resolve a gap otherwise than "compatible" half of the time.
    const zoned = local.toZonedDateTime(zone, { disambiguation: 'compatible' });
    const skipped = !zoned.toPlainDateTime().equals(local);
    return (skipped ? zoned : local.toZonedDateTime(zone, { disambiguation })).epochMilliseconds;
  };
  const endDay = span.to <= span.from ? date.add({ days: 1 }) : date;
  return at(date, span.from, 'earlier') <= atMs && atMs < at(endDay, span.to, 'later');
}

const startMs = (zone: string, date: Temporal.PlainDate): number =>
  date.toZonedDateTime(zone).startOfDay().epochMilliseconds;

const exists = (zone: string, date: Temporal.PlainDate): boolean =>
  date.toZonedDateTime(zone).toPlainDate().equals(date);

/** The period at an instant by the written rules. */
export function oraclePeriodAt(hours: Hours, overrides: readonly Override[], atMs: number): string | null {
  const active = overrides
    .map((override, index) => ({ override, index }))
    .filter(({ override }) => override.fromMs <= atMs && atMs < override.untilMs)
    .sort((a, b) => b.override.fromMs - a.override.fromMs || b.index - a.index);
  if (active[0] !== undefined) return active[0].override.period;

  const { zone } = hours;
  let today = Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs))
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 });
  while (startMs(zone, today) > atMs || !exists(zone, today)) today = today.subtract({ days: 1 });
  let yesterday = today.subtract({ days: 1 });
  while (!exists(zone, yesterday)) yesterday = yesterday.subtract({ days: 1 });

  const special = specialOf(hours, today);
  if (special !== undefined) {
    const { effect } = special;
    if (effect.kind === 'closed') return null;
    if (effect.kind === 'period') return effect.period;
    return effect.spans.find((span) => covers(zone, today, span, atMs))?.period ?? null;
  }
  const before = specialOf(hours, yesterday);
  if (before?.effect.kind === 'hours') {
    const tail = before.effect.spans.find((span) => covers(zone, yesterday, span, atMs));
    if (tail !== undefined) return tail.period;
  }
  const weekly = hours.weekly.find(
    (span) =>
      (span.days.some((day) => day === today.dayOfWeek) && covers(zone, today, span, atMs)) ||
      (before === undefined &&
        span.days.some((day) => day === yesterday.dayOfWeek) &&
        covers(zone, yesterday, span, atMs)),
  );
  return weekly?.period ?? null;
}

/** Every instant in ms at which a zone's offset changes, from `fromMs` up to `untilMs`. */
export function oracleTransitions(zone: string, fromMs: number, untilMs: number): number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(fromMs).toZonedDateTimeISO(zone);
  while ((at = at.getTimeZoneTransition('next')) !== null && at.epochMilliseconds < untilMs)
    found.push(at.epochMilliseconds);
  return found;
}
