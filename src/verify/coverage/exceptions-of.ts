import { DAY_MS, civilDateOf, dateText, weekdayOf } from '../../calendar/local-date.ts';
import type { DayEffect, Hours } from '../../calendar/hours.ts';
import { specialDatesOf, type SpecialDate } from '../../calendar/special-dates.ts';
import { offsetAt } from '../../calendar/zone-offsets.ts';
import { startOfDay } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Coverage, CoverageException, DaySegment, ExceptionReason, WeekDay } from './coverage.ts';
import { dayKey } from './day-segments.ts';
import { segmentsText } from './segments-text.ts';
import { timeFactsFor } from './time-facts-for.ts';
import { coveredDates } from './week-of.ts';

/** The dates of a coverage that go otherwise than its ordinary week, and why; dates in a row that go alike are one. */
export function exceptionsOf(plan: Plan, coverage: Coverage, week: readonly WeekDay[]): CoverageException[] {
  const usual = new Map(week.map(({ weekday, segments }) => [weekday, dayKey(segments)]));
  const reasons = new Reasons(plan, coverage);
  const found: (CoverageException & { readonly key: string; readonly lastDay: number })[] = [];
  for (const { day, segments, key } of coveredDates(plan, coverage)) {
    if (usual.get(weekdayOf(day)) === key) continue;
    const { reason, allDay } = reasons.of(day);
    const words = wordsOf(segments, allDay);
    const before = found.at(-1);
    const date = dateText(day);
    if (before && before.lastDay === day - 1 && before.key === key && before.reason.name === reason.name)
      found[found.length - 1] = { ...before, toDate: date, lastDay: day };
    else found.push({ fromDate: date, toDate: date, reason, words, segments, key, lastDay: day });
  }
  return found.map(({ key: _key, lastDay: _lastDay, ...exception }) => exception);
}

/** "closed all day → Message: Front desk mailbox", or part by part. */
function wordsOf(segments: readonly DaySegment[], allDay: string | null): string {
  const text = segmentsText(segments);
  return allDay === null || segments.length > 1 ? text : `${allDay} all day → ${segments[0]!.end.text}`;
}

/** Why a date goes otherwise, and what it is all day where a special day says so: "closed", or the name of a period. */
interface Why {
  readonly reason: ExceptionReason;
  readonly allDay: string | null;
}

const because = (is: ExceptionReason['is'], name: string, allDay: string | null = null): Why => ({
  reason: { is, name },
  allDay,
});

class Reasons {
  private readonly hours: readonly Hours[];
  private readonly special = new Map<string, readonly SpecialDate[]>();
  /** How far the zones of the hours are ahead of the plan's on most dates. */
  private readonly usualShift: readonly number[];
  private readonly onCall: boolean;

  constructor(
    plan: Plan,
    private readonly coverage: Coverage,
  ) {
    const facts = timeFactsFor(plan, KINDS, coverage.number);
    this.onCall = facts.some((fact) => fact.of === 'onCall');
    const ids = new Set(facts.flatMap((fact) => (fact.of === 'period' ? [fact.hours] : [])));
    this.hours = [...ids].flatMap((id) => hoursOf(plan, id) ?? []);
    this.usualShift = this.hours.map((hours) => commonest(this.shifts(hours.zone)));
  }

  of(day: number): Why {
    const { zone, case: of } = this.coverage;
    const startMs = startOfDay(zone, day);
    const endMs = startOfDay(zone, day + 1);
    const declared = of.situation.entries.some(
      ({ fromMs, untilMs }) =>
        (fromMs !== undefined || untilMs !== null) && (fromMs ?? 0) < endMs && (untilMs ?? Infinity) > startMs,
    );
    if (declared) return because('declared', 'Set for that time');
    const special = this.specialOn(day);
    if (special.length > 0) {
      const names = [...new Set(special.map((found) => found.special.name))];
      const all = new Set(special.map(({ special: { effect }, hours }) => allDayOf(effect, hours)));
      return because('specialDay', names.join(', '), all.size === 1 ? [...all][0] : null);
    }
    // Spans that run past midnight belong to the day before.
    const eve = this.specialOn(day - 1)[0];
    if (eve) return because('specialDay', `Night after ${eve.special.name}`);
    const change = offsetAt(zone, endMs) - offsetAt(zone, startMs);
    if (change !== 0) return because('clock', change > 0 ? 'Clocks go forward' : 'Clocks go back');
    const noon = startMs + DAY_MS / 2;
    const apart = this.hours.find(
      (hours, index) => offsetAt(hours.zone, noon) - offsetAt(zone, noon) !== this.usualShift[index],
    );
    if (apart) {
      const place = apart.zone.split('/').at(-1)!.replaceAll('_', ' ');
      return because('clock', `The clocks of ${place} are further apart or closer than usual`);
    }
    return this.onCall ? because('onCall', 'Another person on call') : because('other', 'Goes otherwise');
  }

  private specialOn(day: number): (SpecialDate & { readonly hours: Hours })[] {
    const { year } = civilDateOf(day);
    return this.hours.flatMap((hours, index) => {
      const key = `${index} ${year}`;
      const dates = this.special.get(key) ?? specialDatesOf(hours, year);
      this.special.set(key, dates);
      // Of several on one date the first holds.
      const found = dates.find(({ dayNumber }) => dayNumber === day);
      return found ? [{ ...found, hours }] : [];
    });
  }

  private shifts(zone: string): number[] {
    const { fromMs, untilMs } = this.coverage;
    const found: number[] = [];
    for (let atMs = fromMs; atMs < untilMs; atMs += DAY_MS)
      found.push(offsetAt(zone, atMs) - offsetAt(this.coverage.zone, atMs));
    return found;
  }
}

function allDayOf(effect: DayEffect, { periods }: Hours): string | null {
  if (effect.kind === 'hours') return null;
  return effect.kind === 'closed' ? 'closed' : (periods.find(({ id }) => id === effect.period)?.name ?? null);
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}
