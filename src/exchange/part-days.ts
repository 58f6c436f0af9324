import type { DayEffect, Hours } from '../calendar/hours.ts';
import { dateText } from '../calendar/local-date.ts';
import { datesAsRules } from './event-days.ts';
import type { EventRef, ImportedDay } from './imported-day.ts';
import { spansWithout, type MinuteSpan } from './spans-without.ts';

/** A part of a date that an event closes. */
export interface PartOfDay {
  readonly ref: EventRef;
  readonly dayNumber: number;
  readonly span: MinuteSpan;
}

/** Special days without an id yet, the events that changed nothing and why, and what a person should look at. */
export interface PartDays {
  readonly days: readonly (Omit<ImportedDay, 'day'> & { readonly day: Omit<ImportedDay['day'], 'id'> })[];
  readonly nothing: ReadonlyMap<EventRef, string>;
  readonly warnings: readonly string[];
}

interface Group {
  readonly refs: readonly EventRef[];
  readonly effect: DayEffect;
  readonly dates: number[];
}

/**
 * Turns parts of dates into special days that have the weekly hours less those parts. A special day owns its whole date, so all
 * that closes on one date is put together, and dates that come out alike become one special day.
 */
export function partDays(hours: Hours, parts: readonly PartOfDay[]): PartDays {
  const byDate = new Map<number, PartOfDay[]>();
  for (const part of parts) byDate.set(part.dayNumber, [...(byDate.get(part.dayNumber) ?? []), part]);
  const groups = new Map<string, Group>();
  const reasons = new Map<EventRef, string>();
  const taken = new Set<EventRef>();
  const warnings: string[] = [];
  for (const [dayNumber, all] of [...byDate].sort(([a], [b]) => a - b)) {
    const closing = all.filter(({ ref, span }) => {
      const { before, after } = spansWithout(hours, dayNumber, [span]);
      if (JSON.stringify(before) !== JSON.stringify(after)) return true;
      reasons.set(ref, 'These hours are closed at that time anyway.');
      return false;
    });
    if (closing.length === 0) continue;
    const refs = [...new Set(closing.map(({ ref }) => ref))];
    const { after, isExact } = spansWithout(
      hours,
      dayNumber,
      closing.map(({ span }) => span),
    );
    if (!isExact)
      warnings.push(
        `${dateText(dayNumber)}: what is open after midnight could not be kept. Look at that night in the hours.`,
      );
    const effect: DayEffect = after.length === 0 ? { kind: 'closed' } : { kind: 'hours', spans: after };
    const key = JSON.stringify([refs.map(({ line }) => line), effect]);
    const group = groups.get(key) ?? { refs, effect, dates: [] };
    groups.set(key, group);
    group.dates.push(dayNumber);
    for (const ref of refs) taken.add(ref);
  }
  const days = [...groups.values()].flatMap(({ refs, effect, dates }) =>
    datesAsRules(dates).map((day) => ({
      day: { name: [...new Set(refs.map(({ title }) => title))].join(' / '), day, effect },
      events: refs,
    })),
  );
  for (const ref of taken) reasons.delete(ref);
  return { days, nothing: reasons, warnings };
}
