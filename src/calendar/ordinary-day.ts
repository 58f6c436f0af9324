import type { BookSpan } from './hours-book.ts';
import { OTHERWISE, type PeriodAnswer } from './period-answer.ts';

/** A local date from midnight to midnight: `answers[i]` holds from `minutes[i]` after midnight on, and the next one differs. */
export interface OrdinaryDay {
  readonly minutes: readonly number[];
  readonly answers: readonly PeriodAnswer[];
}

/**
 * What two lists of weekly spans, each in list order, make of a date with neither a special day, then or the day before, nor a clock
 * change near: the same every week, so it is worked out once.
 */
export function ordinaryDay(today: readonly BookSpan[], yesterday: readonly BookSpan[]): OrdinaryDay {
  // Yesterday's reach into today as much as they run past its midnight.
  const spans = [
    ...today,
    ...yesterday.map((span) => ({ ...span, fromMinute: span.fromMinute - 1440, toMinute: span.toMinute - 1440 })),
  ].sort((left, right) => left.order - right.order);
  const cuts = spans.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]);
  const minutes: number[] = [];
  const answers: PeriodAnswer[] = [];
  for (const minute of [0, ...cuts].sort((left, right) => left - right)) {
    if (minute < 0 || minute >= 1440) continue;
    const first = spans.find(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute);
    const answer = first?.answer ?? OTHERWISE;
    // By identity: a cut that appears twice, or lies under a span that wins, changes nothing.
    if (answer === answers[answers.length - 1]) continue;
    minutes.push(minute);
    answers.push(answer);
  }
  return { minutes, answers };
}
