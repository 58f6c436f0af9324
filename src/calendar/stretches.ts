import { answerIn, dayLayers } from './day-layers.ts';
import type { Hours, Override } from './hours.ts';
import { bookOf, type HoursBook } from './hours-book.ts';
import { DAY_MS, MINUTE_MS, weekdayOf } from './local-date.ts';
import type { PeriodAnswer } from './period-answer.ts';
import { overrideAnswer, overrideAt } from './period-at.ts';
import { dayAt } from './zone.ts';
import { steadyOffset } from './zone-offsets.ts';

// The instant at which a date begins that is as any other of its weekday, or undefined where a special day or a clock change has a
// say. A day's margin, because a change near midnight moves what lies on both sides of it; a change of yesterday or tomorrow further
// off moves only what this date does not show.
function ordinaryStart(book: HoursBook, dayNumber: number): number | undefined {
  if (book.specialOn(dayNumber) !== undefined || book.specialOn(dayNumber - 1) !== undefined) return undefined;
  const offsetMs = steadyOffset(book.zone, (dayNumber - 1.5) * DAY_MS, (dayNumber + 2.5) * DAY_MS);
  return offsetMs === undefined ? undefined : dayNumber * DAY_MS - offsetMs;
}

/**
 * Visits the stretches from `fromMs` up to, not including, `untilMs` in order, until one visit returns true: from `atMs` on, until the
 * next one begins, `answer` holds. The first begins at `fromMs`. Neighbours differ in reason, not always in period.
 */
export function visitStretches(
  hours: Hours,
  overrides: readonly Override[],
  fromMs: number,
  untilMs: number,
  visit: (atMs: number, answer: PeriodAnswer) => boolean,
): void {
  if (fromMs >= untilMs) return;
  const book = bookOf(hours);
  const pending = overrides.filter((override) => override.untilMs > fromMs && override.fromMs < untilMs);
  const overridden = new Map(pending.map((override) => [override, overrideAnswer(override)]));
  const firstOverrideMs = Math.min(...pending.map((override) => override.fromMs));
  const lastOverrideMs = Math.max(...pending.map((override) => override.untilMs));
  let last: PeriodAnswer | undefined;

  for (let dayNumber = dayAt(book.zone, fromMs); ; dayNumber += 1) {
    const ordinaryMs = ordinaryStart(book, dayNumber);
    // Most days are whole and ordinary; then the cuts are those of every such weekday.
    if (
      ordinaryMs !== undefined &&
      ordinaryMs >= fromMs &&
      ordinaryMs + DAY_MS <= untilMs &&
      (ordinaryMs >= lastOverrideMs || ordinaryMs + DAY_MS <= firstOverrideMs)
    ) {
      const { minutes, answers } = book.ordinaryOn(weekdayOf(dayNumber));
      for (let index = 0; index < minutes.length; index += 1) {
        const answer = answers[index]!;
        if (answer === last) continue;
        last = answer;
        if (visit(ordinaryMs + minutes[index]! * MINUTE_MS, answer)) return;
      }
      continue;
    }

    const day = dayLayers(book, dayNumber);
    if (day.fromMs >= untilMs) return;
    const startMs = Math.max(day.fromMs, fromMs);
    const endMs = Math.min(day.untilMs, untilMs);
    // Empty for a date the zone skipped.
    if (startMs >= endMs) continue;
    const cuts = [startMs];
    for (const stretch of [...day.layers, ...pending]) {
      if (stretch.fromMs > startMs && stretch.fromMs < endMs) cuts.push(stretch.fromMs);
      if (stretch.untilMs > startMs && stretch.untilMs < endMs) cuts.push(stretch.untilMs);
    }
    cuts.sort((left, right) => left - right);
    for (const atMs of cuts) {
      const override = pending.length > 0 ? overrideAt(pending, atMs) : undefined;
      const answer = override === undefined ? answerIn(day, atMs) : overridden.get(override)!;
      // By identity: a cut that appears twice, or midnight inside one reason, is no new stretch.
      if (answer === last) continue;
      last = answer;
      if (visit(atMs, answer)) return;
    }
  }
}
