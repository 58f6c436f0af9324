import type { BookSpan, HoursBook } from './hours-book.ts';
import { OTHERWISE, type PeriodAnswer } from './period-answer.ts';
import { DAY_MS, MINUTE_MS, weekdayOf } from './local-date.ts';
import { instantOfDay, startOfDay } from './zone.ts';
import { steadyOffset } from './zone-offsets.ts';

/** A stretch [fromMs, untilMs) with an answer; it may reach outside the day it was asked for. */
export interface Layer {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly answer: PeriodAnswer;
}

/** One local date from `fromMs` up to `untilMs`: the first layer that covers an instant answers for it, `rest` if none does. */
export interface DayLayers {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly layers: readonly Layer[];
  readonly rest: PeriodAnswer;
}

// On most days the offset changes neither then nor within two days, and wall times are sums; else the zone is asked for each.
type Steady = number | undefined;

const startOf = (zone: string, dayNumber: number, steady: Steady): number =>
  steady === undefined ? startOfDay(zone, dayNumber) : dayNumber * DAY_MS - steady;

// A start in the repeated hour is the earlier instant, an end the later. On the day of a gap a span can come out empty.
function place(zone: string, dayNumber: number, span: BookSpan, steady: Steady): Layer {
  const { fromMinute, toMinute, answer } = span;
  if (steady !== undefined) {
    const midnightMs = dayNumber * DAY_MS - steady;
    return { fromMs: midnightMs + fromMinute * MINUTE_MS, untilMs: midnightMs + toMinute * MINUTE_MS, answer };
  }
  return {
    fromMs: instantOfDay(zone, dayNumber, fromMinute, 'earlier'),
    untilMs: instantOfDay(zone, dayNumber, toMinute, 'later'),
    answer,
  };
}

/**
 * The layers of a day number, overrides aside, highest first. A special day owns its whole date, so nothing of the day before
 * reaches into it; else what a special day before began goes on first, then weekly spans in list order, yesterday's with today's.
 */
export function dayLayers(book: HoursBook, dayNumber: number): DayLayers {
  const { zone } = book;
  const steady = steadyOffset(zone, (dayNumber - 2) * DAY_MS, (dayNumber + 3) * DAY_MS);
  const fromMs = startOf(zone, dayNumber, steady);
  const untilMs = startOf(zone, dayNumber + 1, steady);
  const special = book.specialOn(dayNumber);
  if (special !== undefined)
    return {
      fromMs,
      untilMs,
      layers: special.spans.map((span) => place(zone, dayNumber, span, steady)),
      rest: special.rest,
    };

  // A zone that crosses the date line skips a date (Apia had no 30 December 2011): nothing begins on it.
  const dayBefore = startOf(zone, dayNumber - 1, steady) < fromMs ? dayNumber - 1 : dayNumber - 2;
  const specialBefore = book.specialOn(dayBefore);
  const layers: Layer[] = [];
  for (const span of specialBefore?.spans ?? []) {
    const layer = place(zone, dayBefore, span, steady);
    if (layer.untilMs > fromMs) layers.push(layer);
  }
  const today = book.weeklyOn(weekdayOf(dayNumber));
  const yesterday = specialBefore === undefined ? book.weeklyOn(weekdayOf(dayBefore)) : [];
  // Both are in list order; a span that stands in both gives the same answer for either.
  for (let i = 0, j = 0; i < today.length || j < yesterday.length;) {
    const fromToday = j >= yesterday.length || (i < today.length && today[i]!.order <= yesterday[j]!.order);
    const layer = fromToday
      ? place(zone, dayNumber, today[i++]!, steady)
      : place(zone, dayBefore, yesterday[j++]!, steady);
    if (layer.untilMs > fromMs) layers.push(layer);
  }
  return { fromMs, untilMs, layers, rest: OTHERWISE };
}

/** The answer of a day's layers at an instant inside the day. */
export function answerIn(day: DayLayers, atMs: number): PeriodAnswer {
  for (const layer of day.layers) if (layer.fromMs <= atMs && atMs < layer.untilMs) return layer.answer;
  return day.rest;
}
