import { DateTime, IANAZone } from 'luxon';
import { Temporal } from 'temporal-polyfill/implementation';
import type { DayEffect, Hours } from './hours.ts';
import { spanMinutes } from './local-date.ts';
import { listSpecialDays } from './list-special-days.ts';

// What somebody would write who has a date library at hand: spans read and holidays of the years in question looked up beforehand,
// and for each question the library tells date, weekday and minute. No spans over midnight, no overrides.

type Period = string | null;

interface Read {
  readonly byWeekday: readonly (readonly { from: number; to: number; period: string }[])[];
  readonly special: ReadonlyMap<number, DayEffect>;
}

const keyOf = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;

function read(hours: Hours, fromDate: string, months: number): Read {
  const byWeekday = Array.from({ length: 8 }, (_, weekday) =>
    hours.weekly
      .filter(({ days }) => days.some((day) => day === weekday))
      .map((span) => {
        const minutes = spanMinutes(span)!;
        if (minutes.toMinute > 1440) throw new RangeError('the peers know no spans over midnight');
        return { from: minutes.fromMinute, to: minutes.toMinute, period: span.period };
      }),
  );
  const special = new Map<number, DayEffect>();
  for (const { date, effect } of listSpecialDays(hours, fromDate, months)) {
    const key = Number(date.replaceAll('-', ''));
    if (!special.has(key)) special.set(key, effect);
  }
  return { byWeekday, special };
}

function periodOn({ byWeekday, special }: Read, key: number, weekday: number, minute: number): Period {
  const effect = special.get(key);
  if (effect === undefined) {
    for (const span of byWeekday[weekday]!) if (span.from <= minute && minute < span.to) return span.period;
    return null;
  }
  if (effect.kind === 'closed') return null;
  if (effect.kind === 'period') return effect.period;
  for (const span of effect.spans) {
    const { fromMinute, toMinute } = spanMinutes(span)!;
    if (fromMinute <= minute && minute < toMinute) return span.period;
  }
  return null;
}

/** The period at an instant by luxon, for instants of the `months` from `fromDate` on. */
export function luxonPeriodAt(hours: Hours, fromDate: string, months: number): (atMs: number) => Period {
  const zone = IANAZone.create(hours.zone);
  const known = read(hours, fromDate, months);
  return (atMs) => {
    const local = DateTime.fromMillis(atMs, { zone });
    return periodOn(known, keyOf(local.year, local.month, local.day), local.weekday, local.hour * 60 + local.minute);
  };
}

/** The same by temporal-polyfill, its own code also where the engine has Temporal. */
export function temporalPeriodAt(hours: Hours, fromDate: string, months: number): (atMs: number) => Period {
  const known = read(hours, fromDate, months);
  return (atMs) => {
    const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(hours.zone);
    return periodOn(known, keyOf(local.year, local.month, local.day), local.dayOfWeek, local.hour * 60 + local.minute);
  };
}
