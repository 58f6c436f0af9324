import type { Plan } from '../../plan/plan.ts';
import { isTalk } from '../../simulate/callers-ends.ts';
import { playAt } from './call-at.ts';
import type { CallerCase, Cell, Coverage, End } from './coverage.ts';
import { endKey, endOf, UNPLAYABLE } from './end-of.ts';
import { instantClasses, intervalEndMs, longestIntervals, type InstantClasses } from './instant-classes.ts';

/** What happens to every call of a number that begins in [fromMs, untilMs): one call is played for each class of instants. */
export function coverageOf(plan: Plan, number: string, of: CallerCase, fromMs: number, untilMs: number): Coverage {
  const steps = coverageSteps(plan, number, of, fromMs, untilMs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As coverageOf, in steps that can be paused or left between two calls; yields the part that is done, from 0 to 1. */
export function* coverageSteps(
  plan: Plan,
  number: string,
  of: CallerCase,
  fromMs: number,
  untilMs: number,
): Generator<number, Coverage> {
  const classes = instantClasses(plan, number, of.situation, fromMs, untilMs);
  const ends = yield* endsByInterval(classes, (atMs) => playedEnd(plan, number, of, atMs));
  const cells: Cell[] = [];
  for (const [index, end] of ends.entries()) {
    const before = cells.at(-1);
    const cell = {
      fromMs: classes.startsMs[index]!,
      untilMs: intervalEndMs(classes, index),
      end,
      class: classes.classOf[index]!,
    };
    if (before && (before.end === end || endKey(before.end) === endKey(end)))
      cells[cells.length - 1] = { ...before, untilMs: cell.untilMs };
    else cells.push(cell);
  }
  return { number, case: of, zone: plan.zone, fromMs, untilMs, cells };
}

/** Something that was found by playing calls, and how long the longest of them lasted, in milliseconds. */
export interface Played<T> {
  readonly value: T;
  readonly lastsMs: number;
}

/** Words such as "tomorrow at 8 AM" make calls of one class differ in length by less than this. */
const SPOKEN_MS = 60_000;

/**
 * What is found by playing at the beginning of every interval. The instants of a class agree, so it is played once, in its longest
 * interval; only where an interval is shorter than the call, which then crosses into another class, it is played by itself.
 */
export function* endsByInterval<T>(
  classes: InstantClasses,
  play: (atMs: number) => Played<T>,
): Generator<number, readonly T[]> {
  const { startsMs, classOf, count } = classes;
  const lengths = startsMs.map((startMs, index) => intervalEndMs(classes, index) - startMs);
  const longest = longestIntervals(classes);
  const byClass: Played<T>[] = [];
  for (const [of, index] of longest.entries()) {
    byClass[of] = play(startsMs[index]!);
    yield (of + 1) / (count + 1);
  }
  const found: T[] = [];
  for (const [index, of] of classOf.entries()) {
    const known = byClass[of]!;
    if (index === longest[of] || lengths[index]! >= known.lastsMs + SPOKEN_MS) found.push(known.value);
    else {
      found.push(play(startsMs[index]!).value);
      yield (count + index / classOf.length) / (count + 1);
    }
  }
  return found;
}

function playedEnd(plan: Plan, number: string, of: CallerCase, atMs: number): Played<End> {
  const walk = playAt(plan, number, of, atMs);
  if (!walk) return { value: UNPLAYABLE, lastsMs: 0 };
  const unanswered =
    of.people === 'everybody' && isTalk(walk.outcome) ? playAt(plan, number, { ...of, people: 'nobody' }, atMs) : null;
  const lastsMs = Math.max(walk.endMs - walk.startMs, unanswered ? unanswered.endMs - unanswered.startMs : 0);
  return { value: endOf(plan, walk, unanswered), lastsMs };
}
