import type { BookSpan, HoursBook } from './hours-book.ts';
import { OTHERWISE, type PeriodAnswer } from './period-answer.ts';
import { weekdayOf } from './local-date.ts';
import { instantOfDay, startOfDay } from './zone.ts';

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

// A start in the repeated hour is the earlier instant, an end the later. On the day of a gap a span can come out empty.
function place(zone: string, dayNumber: number, span: BookSpan): Layer {
  return {
    fromMs: instantOfDay(zone, dayNumber, span.fromMinute, 'earlier'),
    untilMs: instantOfDay(zone, dayNumber, span.toMinute, 'later'),
    answer: span.answer,
  };
}

/**
 * The layers of a day number, overrides aside, highest first. A special day owns its whole date, so nothing of the day before
 * reaches into it; else what a special day before began goes on first, then weekly spans in list order, yesterday's with today's.
 */
export function dayLayers(book: HoursBook, dayNumber: number): DayLayers {
  const { zone } = book;
  const fromMs = startOfDay(zone, dayNumber);
  const untilMs = startOfDay(zone, dayNumber + 1);
  const special = book.specialOn(dayNumber);
  if (special !== undefined)
    return { fromMs, untilMs, layers: special.spans.map((span) => place(zone, dayNumber, span)), rest: special.rest };

  // A zone that crosses the date line skips a date (Apia had no 30 December 2011): nothing begins on it.
  const dayBefore = startOfDay(zone, dayNumber - 1) < fromMs ? dayNumber - 1 : dayNumber - 2;
  const specialBefore = book.specialOn(dayBefore);
  const layers: Layer[] = [];
  for (const span of specialBefore?.spans ?? []) {
    const layer = place(zone, dayBefore, span);
    if (layer.untilMs > fromMs) layers.push(layer);
  }
  const weekly = book.weeklyOn(weekdayOf(dayNumber)).map((span) => ({ span, on: dayNumber }));
  if (specialBefore === undefined)
    for (const span of book.weeklyOn(weekdayOf(dayBefore))) weekly.push({ span, on: dayBefore });
  weekly.sort((a, b) => a.span.order - b.span.order);
  for (const { span, on } of weekly) {
    const layer = place(zone, on, span);
    if (layer.untilMs > fromMs) layers.push(layer);
  }
  return { fromMs, untilMs, layers, rest: OTHERWISE };
}

/** The answer of a day's layers at an instant inside the day. */
export function answerIn(day: DayLayers, atMs: number): PeriodAnswer {
  for (const layer of day.layers) if (layer.fromMs <= atMs && atMs < layer.untilMs) return layer.answer;
  return day.rest;
}
