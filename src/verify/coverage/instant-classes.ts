import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { isActive, type Situation } from '../../plan/situation.ts';
import { timeClasses } from '../prove/time-classes.ts';
import { timeFactsFor } from './time-facts-for.ts';

/** The instants [fromMs, untilMs) sorted by what they look like to calls of one number: interval `i` begins at `startsMs[i]`. */
export interface InstantClasses {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly startsMs: readonly number[];
  readonly classOf: readonly number[];
  readonly count: number;
}

/** Sorts instants by everything that a call of a number could read then: hours, shifts, who is on call, what is declared. */
export function instantClasses(
  plan: Plan,
  number: string,
  situation: Situation,
  fromMs: number,
  untilMs: number,
): InstantClasses {
  const classes = timeClasses(plan, situation, timeFactsFor(plan, KINDS, number), fromMs, untilMs);
  const timed: InstantClasses = {
    fromMs,
    untilMs,
    startsMs: Array.from(classes.startsMs),
    classOf: Array.from(classes.classOf),
    count: classes.count,
  };
  // Overrides and swaps are among the facts already; of the others a call copies those that are in force.
  const entries = situation.entries.filter(({ kind }) => kind !== 'override' && kind !== 'onCall');
  const cuts = entries.flatMap(({ fromMs: begin, untilMs: end }) => [begin ?? fromMs, end ?? fromMs]);
  if (!cuts.some((atMs) => atMs > fromMs && atMs < untilMs)) return timed;
  const declared: InstantClasses = splitAt(fromMs, untilMs, cuts, (atMs) =>
    entries.map((entry) => (isActive(entry, atMs) ? '1' : '0')).join(''),
  );
  return jointClasses(timed, declared);
}

/** Two ways to sort the same stretch of time in one: instants of a joint class agree in both. */
export function jointClasses(left: InstantClasses, right: InstantClasses): InstantClasses {
  const { fromMs, untilMs } = left;
  const cuts = [...left.startsMs, ...right.startsMs];
  let [l, r] = [0, 0];
  return splitAt(fromMs, untilMs, cuts, (atMs) => {
    while (l + 1 < left.startsMs.length && left.startsMs[l + 1]! <= atMs) l += 1;
    while (r + 1 < right.startsMs.length && right.startsMs[r + 1]! <= atMs) r += 1;
    return `${left.classOf[l]}/${right.classOf[r]}`;
  });
}

/** The end of an interval, in UTC milliseconds. */
export const intervalEndMs = ({ startsMs, untilMs }: InstantClasses, index: number): number =>
  startsMs[index + 1] ?? untilMs;

/** The longest interval of each class, of equally long ones the first. */
export function longestIntervals(classes: InstantClasses): number[] {
  const longest: number[] = [];
  const lengths = classes.startsMs.map((startMs, index) => intervalEndMs(classes, index) - startMs);
  for (const [index, of] of classes.classOf.entries())
    if (longest[of] === undefined || lengths[index]! > lengths[longest[of]]!) longest[of] = index;
  return longest;
}

/** The interval that an instant lies in. */
export function intervalAt({ startsMs }: Pick<InstantClasses, 'startsMs'>, atMs: number): number {
  let low = 0;
  let high = startsMs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (startsMs[middle]! <= atMs) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The instants [fromMs, untilMs) sorted by what they look like, which is asked at every cut, in the order of time. */
export function splitAt(
  fromMs: number,
  untilMs: number,
  cuts: readonly number[],
  look: (atMs: number) => string,
): InstantClasses {
  const starts = [...new Set([fromMs, ...cuts])]
    .filter((atMs) => atMs >= fromMs && atMs < untilMs)
    .sort((left, right) => left - right);
  const known = new Map<string, number>();
  const startsMs: number[] = [];
  const classOf: number[] = [];
  for (const atMs of starts) {
    const looks = look(atMs);
    const found = known.get(looks) ?? known.size;
    known.set(looks, found);
    if (classOf.at(-1) === found) continue;
    startsMs.push(atMs);
    classOf.push(found);
  }
  return { fromMs, untilMs, startsMs, classOf, count: known.size };
}
