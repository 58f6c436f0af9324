import { answerIn, dayLayers } from './day-layers.ts';
import type { Hours, Override } from './hours.ts';
import { bookOf } from './hours-book.ts';
import type { PeriodAnswer } from './period-answer.ts';
import { dayAt } from './zone.ts';

/** The override in force at an instant: of the active ones the latest-starting, then the last in the list. */
export function overrideAt(overrides: readonly Override[], atMs: number): Override | undefined {
  let best: Override | undefined;
  for (const override of overrides)
    if (override.fromMs <= atMs && atMs < override.untilMs && (best === undefined || override.fromMs >= best.fromMs))
      best = override;
  return best;
}

/** What an override answers while it is in force. */
export const overrideAnswer = ({ id, period, untilMs }: Override): PeriodAnswer => ({
  period,
  because: { source: 'override', override: id, untilMs },
});

/**
 * The period at an instant, and why: override > special day > weekly > otherwise (`null`).
 * Throws RangeError for a zone that isZone refuses.
 */
export function periodAt(hours: Hours, overrides: readonly Override[], atMs: number): PeriodAnswer {
  const override = overrideAt(overrides, atMs);
  if (override !== undefined) return overrideAnswer(override);
  const book = bookOf(hours);
  return answerIn(dayLayers(book, dayAt(book.zone, atMs)), atMs);
}
