import { DAY_MS, civilDateOf, dateText, weekdayOf } from '../../calendar/local-date.ts';
import type { Hours } from '../../calendar/hours.ts';
import { compileHours } from '../../calendar/compile-hours.ts';
import { specialDatesOf, type SpecialDate } from '../../calendar/special-dates.ts';
import { offsetAt } from '../../calendar/zone-offsets.ts';
import { startOfDay } from '../../calendar/zone.ts';
import { KINDS } from '../../kinds/registry.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { isActive } from '../../plan/situation.ts';
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
    const { reason, closed } = reasons.of(day, segments);
    const words = wordsOf(segments, closed);
    const before = found.at(-1);
    const date = dateText(day);
    if (before && before.lastDay === day - 1 && before.key === key && before.reason.name === reason.name)
      found[found.length - 1] = { ...before, toDate: date, lastDay: day };
    else found.push({ fromDate: date, toDate: date, reason, words, segments, key, lastDay: day });
  }
  return found.map(({ key: _key, lastDay: _lastDay, ...exception }) => exception);
}

/** "closed all day → Message: Front desk mailbox", or part by part. */
function wordsOf(segments: readonly DaySegment[], closed: boolean): string {
  const text = segmentsText(segments);
  return closed ? `closed all day → ${text.replace(/^all day /, '')}` : text;
}

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

  of(day: number, segments: readonly DaySegment[]): { reason: ExceptionReason; closed: boolean } {
    const { zone, case: of } = this.coverage;
    const startMs = startOfDay(zone, day);
    const endMs = startOfDay(zone, day + 1);
    const declared = of.situation.entries.find(
      (entry) =>
        (entry.fromMs !== undefined || entry.untilMs !== null) &&
        (isActive(entry, startMs) || ((entry.fromMs ?? 0) < endMs && (entry.untilMs ?? Infinity) > startMs)),
    );
    if (declared) return { reason: { is: 'declared', name: 'Set for that day' }, closed: false };
    const special = this.specialOn(day);
    if (special.length > 0) {
      const name = [...new Set(special.map(({ special: { name } }) => name))].join(', ');
      const closed = this.hours.length > 0 && this.closedAllDay(startMs, endMs);
      return { reason: { is: 'specialDay', name }, closed: closed && segments.length === 1 };
    }
    // Spans that run past midnight belong to the day before.
    const eve = this.specialOn(day - 1);
    if (eve.length > 0)
      return { reason: { is: 'specialDay', name: `Night after ${eve[0]!.special.name}` }, closed: false };
    const change = offsetAt(zone, endMs) - offsetAt(zone, startMs);
    if (change !== 0)
      return { reason: { is: 'clock', name: change > 0 ? 'Clocks go forward' : 'Clocks go back' }, closed: false };
    const noon = startMs + DAY_MS / 2;
    const apart = this.hours.find(
      (hours, index) => offsetAt(hours.zone, noon) - offsetAt(zone, noon) !== this.usualShift[index],
    );
    if (apart) {
      const place = apart.zone.split('/').at(-1)!.replaceAll('_', ' ');
      return { reason: { is: 'clock', name: `The clocks of ${place} are further apart than usual` }, closed: false };
    }
    if (this.onCall) return { reason: { is: 'onCall', name: 'Who is on call' }, closed: false };
    return { reason: { is: 'other', name: 'Goes otherwise' }, closed: false };
  }

  private specialOn(day: number): readonly SpecialDate[] {
    const { year } = civilDateOf(day);
    return this.hours.flatMap((hours, index) => {
      const key = `${index} ${year}`;
      const dates = this.special.get(key) ?? specialDatesOf(hours, year);
      this.special.set(key, dates);
      return dates.find(({ dayNumber }) => dayNumber === day) ?? [];
    });
  }

  private closedAllDay(startMs: number, endMs: number): boolean {
    return this.hours.every((hours) =>
      compileHours(hours, [], startMs, endMs).answers.every(({ period }) => period === null),
    );
  }

  private shifts(zone: string): number[] {
    const { fromMs, untilMs } = this.coverage;
    const found: number[] = [];
    for (let atMs = fromMs; atMs < untilMs; atMs += DAY_MS)
      found.push(offsetAt(zone, atMs) - offsetAt(this.coverage.zone, atMs));
    return found;
  }
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 0;
}
