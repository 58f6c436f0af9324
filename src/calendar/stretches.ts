import { answerIn, type DayLayers, dayLayers } from './day-layers.ts';
import type { Hours, Override } from './hours.ts';
import { bookOf, type HoursBook } from './hours-book.ts';
import { DAY_MS, MINUTE_MS, weekdayOf } from './local-date.ts';
import type { OrdinaryDay } from './ordinary-day.ts';
import type { PeriodAnswer } from './period-answer.ts';
import { overrideAnswer, overrideAt } from './period-at.ts';
import { dayAt } from './zone.ts';
import { steadyOffset } from './zone-offsets.ts';

/** Hears of a stretch: from `atMs` on, until the next one begins, `answer` holds. To return true is to have heard enough. */
export type StretchVisitor = (atMs: number, answer: PeriodAnswer) => boolean;

// The walk is cut into small functions, because a table is often made by a page or process that has just begun, and engines make
// fast code of what is called often sooner than of a long loop.

// The instant at which a date begins that is as any other of its weekday, or undefined where a special day or a clock change has a
// say. A day's margin, because a change near midnight moves what lies on both sides of it; a change of yesterday or tomorrow further
// off moves only what this date does not show.
function ordinaryStart(book: HoursBook, dayNumber: number): number | undefined {
  if (book.specialOn(dayNumber) !== undefined || book.specialOn(dayNumber - 1) !== undefined) return undefined;
  const offsetMs = steadyOffset(book.zone, (dayNumber - 1.5) * DAY_MS, (dayNumber + 2.5) * DAY_MS);
  return offsetMs === undefined ? undefined : dayNumber * DAY_MS - offsetMs;
}

function visitOrdinary({ minutes, answers }: OrdinaryDay, startMs: number, visit: StretchVisitor): boolean {
  for (let index = 0; index < minutes.length; index += 1)
    if (visit(startMs + minutes[index]! * MINUTE_MS, answers[index]!)) return true;
  return false;
}

// The part of any day that lies between two instants, not empty.
function visitPart(
  day: DayLayers,
  pending: ReadonlyMap<Override, PeriodAnswer>,
  startMs: number,
  endMs: number,
  visit: StretchVisitor,
): boolean {
  const overrides = [...pending.keys()];
  const cuts = [startMs];
  for (const { fromMs, untilMs } of [...day.layers, ...overrides]) {
    if (fromMs > startMs && fromMs < endMs) cuts.push(fromMs);
    if (untilMs > startMs && untilMs < endMs) cuts.push(untilMs);
  }
  return cuts
    .sort((left, right) => left - right)
    .some((atMs) => {
      const override = overrideAt(overrides, atMs);
      return visit(atMs, override === undefined ? answerIn(day, atMs) : pending.get(override)!);
    });
}

/**
 * Visits the stretches from `fromMs` up to, not including, `untilMs` in order, until one visit returns true. The first begins at
 * `fromMs`. Neighbours differ in reason, not always in period.
 */
export function visitStretches(
  hours: Hours,
  overrides: readonly Override[],
  fromMs: number,
  untilMs: number,
  visit: StretchVisitor,
): void {
  if (fromMs >= untilMs) return;
  const book = bookOf(hours);
  const pending = new Map<Override, PeriodAnswer>();
  let firstOverrideMs = Infinity;
  let lastOverrideMs = -Infinity;
  for (const override of overrides) {
    if (override.untilMs <= fromMs || override.fromMs >= untilMs) continue;
    pending.set(override, overrideAnswer(override));
    firstOverrideMs = Math.min(firstOverrideMs, override.fromMs);
    lastOverrideMs = Math.max(lastOverrideMs, override.untilMs);
  }
  let last: PeriodAnswer | undefined;
  // By identity: a cut that appears twice, or midnight inside one reason, is no new stretch.
  const visitNew: StretchVisitor = (atMs, answer) => {
    if (answer === last) return false;
    last = answer;
    return visit(atMs, answer);
  };

  for (let dayNumber = dayAt(book.zone, fromMs); ; dayNumber += 1) {
    const ordinaryMs = ordinaryStart(book, dayNumber);
    // Most days are whole and ordinary; then the cuts are those of every such weekday.
    if (
      ordinaryMs !== undefined &&
      ordinaryMs >= fromMs &&
      ordinaryMs + DAY_MS <= untilMs &&
      (ordinaryMs >= lastOverrideMs || ordinaryMs + DAY_MS <= firstOverrideMs)
    ) {
      if (visitOrdinary(book.ordinaryOn(weekdayOf(dayNumber)), ordinaryMs, visitNew)) return;
      continue;
    }
    const day = dayLayers(book, dayNumber);
    if (day.fromMs >= untilMs) return;
    const startMs = Math.max(day.fromMs, fromMs);
    const endMs = Math.min(day.untilMs, untilMs);
    // Empty for a date the zone skipped.
    if (startMs < endMs && visitPart(day, pending, startMs, endMs, visitNew)) return;
  }
}
