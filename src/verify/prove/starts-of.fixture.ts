import { DAY_MS } from '../../calendar/local-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { allSteps, TimeCourses } from './time-course.fixture.ts';

/** How close starts lie: calls take `longestMs` at most, and before each change at most `most` starts are taken. */
export interface Density {
  readonly longestMs: number;
  /** Absent: every second. */
  readonly most?: number;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/**
 * The instants of a day from `dayMs` on at which calls must begin to tell a plan's times apart: one within each stretch in which
 * nothing changes; around each change every minute that a call could be in progress at it, the change itself, and the seconds
 * before it that a call can bridge. With `most` only so many of these seconds, spread evenly over them and one second closer to
 * the change each time, so that whole minutes do not hide what happens at odd ones.
 */
export function startsOf(plan: Plan, dayMs: number, { longestMs, most = Infinity }: Density): number[] {
  const untilMs = dayMs + DAY_MS;
  const { boundaries } = new TimeCourses(plan, dayMs - 1, untilMs + longestMs + 1).of(allSteps(plan));
  const starts = new Set<number>();
  const add = (atMs: number) => {
    if (atMs >= dayMs && atMs < untilMs) starts.add(atMs);
  };
  add(dayMs);
  const seconds = Math.ceil(longestMs / SECOND_MS) + 1;
  const step = Math.max(1, Math.ceil(seconds / most));
  for (const [index, atMs] of boundaries.entries()) {
    const endMs = Math.min(boundaries[index + 1] ?? untilMs, untilMs);
    add(atMs);
    add(Math.floor((atMs + endMs) / 2 / SECOND_MS) * SECOND_MS);
    for (let before = 1; before <= seconds; before += step) add(atMs - before * SECOND_MS);
    for (let minute = 0; minute * MINUTE_MS <= longestMs; minute += step) add(atMs - minute * MINUTE_MS);
  }
  return [...starts].sort((left, right) => left - right);
}
