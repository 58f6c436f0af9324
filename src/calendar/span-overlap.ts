import type { DaySpan, Weekday } from './hours.ts';
import { spanMinutes } from './local-date.ts';

/** A span with its weekdays and its place in its list. */
export interface PlacedSpan {
  readonly span: DaySpan;
  readonly days: readonly Weekday[];
  readonly index: number;
}

const WEEK_MINUTES = 7 * 1440;

// Minutes of the week, which is a circle: what runs over Sunday's midnight goes on at minute 0.
function minutesOfWeek({ span, days }: PlacedSpan): (readonly [number, number])[] {
  const minutes = spanMinutes(span);
  if (minutes === null) return [];
  return [...new Set(days)].flatMap((day) => {
    const from = (day - 1) * 1440 + minutes.fromMinute;
    const to = (day - 1) * 1440 + minutes.toMinute;
    return to <= WEEK_MINUTES
      ? [[from, to] as const]
      : [[from, WEEK_MINUTES] as const, [0, to - WEEK_MINUTES] as const];
  });
}

/** The pairs of spans that share a minute of the week, each pair once, in list order; empty and malformed spans share none. */
export function overlapsIn(spans: readonly PlacedSpan[]): (readonly [PlacedSpan, PlacedSpan])[] {
  const minutes = spans.map(minutesOfWeek);
  return spans.flatMap((second, j) =>
    spans
      .slice(0, j)
      .filter((_, i) => minutes[i]!.some(([from, to]) => minutes[j]!.some(([start, end]) => from < end && start < to)))
      .map((first) => [first, second] as const),
  );
}
