import type { Plan } from '../../plan/plan.ts';
import { callerPicks } from '../../simulate/caller-picks.ts';
import { localCaller } from '../../simulate/local-caller.ts';
import type { EndKind } from './coverage.ts';
import type { SituationChoice } from './caller-cases.ts';
import type { Answers } from './caller-path.ts';
import { compareAt, Side } from './compare-ways.ts';
import { intervalEndMs, jointClasses, longestIntervals, type InstantClasses } from './instant-classes.ts';
import type { SameNumber } from './numbers-moved.ts';
import { readsCaller, switchesRead, whatCallsRead } from './what-calls-read.ts';
import type { Stretch } from './when-words.ts';
import { wordingClasses } from './wording-classes.ts';

/** One number in two plans, and what to compare it under. */
export interface NumberToCompare extends SameNumber {
  readonly before: Plan;
  readonly after: Plan;
  readonly situations: readonly SituationChoice[];
  readonly fromMs: number;
  readonly untilMs: number;
}

/** A way that callers go, at one kind of instants and in one situation, that differs between two plans. */
export interface CallDifference extends SameNumber {
  readonly is: 'end' | 'words' | 'key';
  readonly situation: SituationChoice;
  readonly caller: string | null;
  readonly path: string;
  /** Whether its last answer is an extension, a name or digits, which others beside it would have been. */
  readonly typed: boolean;
  readonly answers: Answers;
  readonly was: string;
  readonly becomes: string;
  /** The kind of end it becomes; null for words. */
  readonly kind: EndKind | null;
  readonly lost: boolean;
  /** All stretches of one class of instants, the same array for all its differences; the first tells classes apart. */
  readonly times: readonly Stretch[];
  readonly lastsMs: number;
  /** Everything that was compared at that time, to tell "all callers". */
  readonly compared: ComparedWays;
}

/** The ways and callers that were compared at one time: what "all" means then. */
export interface ComparedWays {
  readonly paths: readonly string[];
  readonly callers: readonly Caller[];
}

/** A caller and what to call them; null withholds the number, and callers who were all taken to be alike have no label. */
export interface Caller {
  readonly caller: string | null;
  readonly label: string | null;
}

/** What comparing a number came to. */
export interface ComparedNumber {
  readonly differences: readonly CallDifference[];
  readonly compared: number;
  readonly limits: readonly string[];
}

/** Compares all calls to one number; yields the part that is done, from 0 to 1. */
export function* compareNumber(of: NumberToCompare): Generator<number, ComparedNumber> {
  const { before, after, numberBefore, numberAfter, fromMs, untilMs } = of;
  if (whatCallsRead(before, numberBefore) === whatCallsRead(after, numberAfter))
    return { differences: [], compared: 0, limits: [] };
  const situations = situationsRead(of);
  const callers = callersTold(of);
  const differences: CallDifference[] = [];
  const limits = new Set<string>();
  let compared = 0;
  for (const [index, situation] of situations.entries()) {
    const sides = {
      before: new Side(before, numberBefore, situation.situation, fromMs, untilMs),
      after: new Side(after, numberAfter, situation.situation, fromMs, untilMs),
    };
    const joint = jointClasses(sides.before.classes, sides.after.classes);
    const words = wordingClasses(before, after, joint);
    const longest = longestIntervals(words);
    for (const [kind, times] of timesOf(words).entries()) {
      const at = compareAt(sides, callers, words.startsMs[longest[kind]!]!);
      const lastsMs = times.reduce((total, stretch) => total + stretch.untilMs - stretch.fromMs, 0);
      for (const one of at.found) differences.push({ ...one, numberBefore, numberAfter, situation, times, lastsMs });
      for (const limit of at.limits) limits.add(limit);
      compared += at.compared;
      yield (index + (kind + 1) / words.count) / situations.length;
    }
  }
  return { differences, compared, limits: [...limits] };
}

/** The stretches of each class. */
function timesOf(classes: InstantClasses): Stretch[][] {
  const times: Stretch[][] = Array.from({ length: classes.count }, () => []);
  for (const [index, kind] of classes.classOf.entries())
    times[kind]!.push({ fromMs: classes.startsMs[index]!, untilMs: intervalEndMs(classes, index) });
  return times;
}

/** Without switches that no call to this number asks about in either plan. */
function situationsRead({ before, after, numberBefore, numberAfter, situations }: NumberToCompare): SituationChoice[] {
  const read = new Set([...switchesRead(before, numberBefore), ...switchesRead(after, numberAfter)]);
  return situations.filter(({ situation: { entries } }) =>
    entries.every((entry) => entry.kind !== 'mode' || read.has(entry.mode)),
  );
}

/** One caller where no step asks who calls, else one of every kind. */
function callersTold({ before, after, numberBefore, numberAfter }: NumberToCompare): Caller[] {
  if (!readsCaller(before, numberBefore) && !readsCaller(after, numberAfter))
    return [{ caller: localCaller(after, numberAfter), label: null }];
  const found = new Map<string | null, Caller>();
  for (const { caller, label } of [...callerPicks(after, numberAfter), ...callerPicks(before, numberBefore)])
    if (!found.has(caller)) found.set(caller, { caller, label });
  return [...found.values()];
}
