import { answerIn, dayLayers } from './day-layers.ts';
import type { Hours, Override } from './hours.ts';
import { bookOf } from './hours-book.ts';
import type { PeriodAnswer } from './period-answer.ts';
import { overrideAnswer, overrideAt } from './period-at.ts';
import { dayAt } from './zone.ts';

/** From `atMs` on, until the next stretch begins, `answer` holds. */
export interface Stretch {
  readonly atMs: number;
  readonly answer: PeriodAnswer;
}

/**
 * The stretches from `fromMs` up to, not including, `untilMs`, day by day as they are asked for; the first begins at `fromMs`.
 * Neighbours differ in reason, not always in period.
 */
export function* stretchesFrom(
  hours: Hours,
  overrides: readonly Override[],
  fromMs: number,
  untilMs: number,
): Generator<Stretch, void, undefined> {
  const book = bookOf(hours);
  const pending = overrides.filter((override) => override.untilMs > fromMs && override.fromMs < untilMs);
  const answers = new Map(pending.map((override) => [override, overrideAnswer(override)]));
  let last: PeriodAnswer | undefined;
  if (fromMs >= untilMs) return;

  for (let dayNumber = dayAt(book.zone, fromMs); ; dayNumber += 1) {
    const day = dayLayers(book, dayNumber);
    if (day.fromMs >= untilMs) return;
    const startMs = Math.max(day.fromMs, fromMs);
    const endMs = Math.min(day.untilMs, untilMs);
    // Empty for a date the zone skipped.
    if (startMs >= endMs) continue;
    const cuts = [startMs];
    const cutAt = (atMs: number): void => {
      if (atMs > startMs && atMs < endMs) cuts.push(atMs);
    };
    for (const layer of day.layers) {
      cutAt(layer.fromMs);
      cutAt(layer.untilMs);
    }
    for (const override of pending) {
      cutAt(override.fromMs);
      cutAt(override.untilMs);
    }
    cuts.sort((a, b) => a - b);
    for (const atMs of cuts) {
      const override = pending.length > 0 ? overrideAt(pending, atMs) : undefined;
      const answer = override === undefined ? answerIn(day, atMs) : answers.get(override)!;
      // By identity: a cut that appears twice, or midnight inside one reason, is no new stretch.
      if (answer === last) continue;
      last = answer;
      yield { atMs, answer };
    }
  }
}
