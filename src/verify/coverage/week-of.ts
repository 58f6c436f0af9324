import { WEEK } from '../../calendar/weekday-names.ts';
import { dateText, weekdayOf } from '../../calendar/local-date.ts';
import { dayAt } from '../../calendar/zone.ts';
import type { Weekday } from '../../calendar/hours.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Coverage, DaySegment, End, WeekDay } from './coverage.ts';
import { anyTurn, dayKey, daySegments } from './day-segments.ts';

/** A whole local date of a coverage: its day number, its parts, and the text by which it is compared. */
export interface CoveredDate {
  readonly day: number;
  readonly segments: readonly DaySegment[];
  readonly key: string;
}

/**
 * The ordinary week of a coverage, Monday first: each weekday as most of its dates go, of equally many the first. A coverage that
 * holds no whole date of a weekday has no such day. With the plan, a person on call stands for whoever has the turn.
 */
export function weekOf(plan: Plan | null, coverage: Coverage): WeekDay[] {
  const dates = coveredDates(plan, coverage);
  return WEEK.flatMap((weekday) =>
    weekDay(
      weekday,
      dates.filter(({ day }) => weekdayOf(day) === weekday),
    ),
  );
}

const datesOf = new WeakMap<Coverage, { readonly plan: Plan | null; readonly dates: readonly CoveredDate[] }>();

/** Every whole local date of a coverage, in order. */
export function coveredDates(plan: Plan | null, coverage: Coverage): readonly CoveredDate[] {
  // A week and its exceptions are both made of them.
  const before = datesOf.get(coverage);
  const dates = before && before.plan === plan ? before.dates : findDates(plan, coverage);
  datesOf.set(coverage, { plan, dates });
  return dates;
}

function findDates(plan: Plan | null, coverage: Coverage): CoveredDate[] {
  const known = new Map<End, End>();
  const endAs = (end: End): End => {
    const found = known.get(end) ?? (plan ? anyTurn(plan, end) : end);
    known.set(end, found);
    return found;
  };
  const found: CoveredDate[] = [];
  const last = dayAt(coverage.zone, coverage.untilMs - 1);
  for (let day = dayAt(coverage.zone, coverage.fromMs); day <= last; day += 1) {
    const segments = daySegments(coverage, day, endAs);
    if (segments) found.push({ day, segments, key: dayKey(segments) });
  }
  return found;
}

function weekDay(weekday: Weekday, dates: readonly CoveredDate[]): WeekDay[] {
  const groups = new Map<string, CoveredDate[]>();
  for (const date of dates) groups.set(date.key, [...(groups.get(date.key) ?? []), date]);
  let most: readonly CoveredDate[] = [];
  for (const group of groups.values()) if (group.length > most.length) most = group;
  const first = most[0];
  if (!first) return [];
  return [{ weekday, segments: first.segments, date: dateText(first.day), like: most.length, of: dates.length }];
}
