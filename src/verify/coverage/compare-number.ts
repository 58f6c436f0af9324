import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { callerPicks, localCaller } from '../../simulate/caller-picks.ts';
import type { SituationChoice } from './caller-cases.ts';
import { ANSWERS, playPath, type Answers, type PathEnds } from './caller-path.ts';
import {
  instantClasses,
  intervalAt,
  intervalEndMs,
  jointClasses,
  longestIntervals,
  type InstantClasses,
} from './instant-classes.ts';
import type { SameNumber } from './numbers-moved.ts';
import { readsCaller, switchesRead, whatCallsRead } from './what-calls-read.ts';
import { wordingClasses } from './wording-classes.ts';

/** One number in two plans, and what to compare it under. */
export interface NumberToCompare extends SameNumber {
  readonly before: Plan;
  readonly after: Plan;
  readonly situations: readonly SituationChoice[];
  readonly fromMs: number;
  readonly untilMs: number;
}

/** A way that callers go, in a stretch of time and a situation, that differs between two plans. */
export interface CallDifference extends SameNumber {
  readonly is: 'end' | 'words' | 'key';
  readonly situation: SituationChoice;
  /** Null withholds the number; `callerLabel` is null where all callers were taken to be alike. */
  readonly caller: string | null;
  readonly callerLabel: string | null;
  readonly path: string;
  readonly answers: Answers;
  readonly was: string;
  readonly becomes: string;
  readonly lost: boolean;
  readonly fromMs: number;
  readonly untilMs: number;
  /** Everything that was compared at that time, to tell "all callers". */
  readonly compared: ComparedWays;
}

/** The ways and callers that were compared at one time: what "all" means then. */
export interface ComparedWays {
  readonly paths: readonly string[];
  readonly callers: readonly (string | null)[];
}

/** What comparing a number came to. */
export interface ComparedNumber {
  readonly differences: readonly CallDifference[];
  readonly compared: number;
  readonly limits: readonly string[];
}

interface Caller {
  readonly caller: string | null;
  readonly label: string | null;
}

/** Questions after one another that are answered, and ways of one caller at one time. */
const MOST_QUESTIONS = 3;
const MOST_PATHS = 150;

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
    const found = new Map<number, readonly Found[]>();
    for (const [interval, startMs] of words.startsMs.entries()) {
      const kind = words.classOf[interval]!;
      let those = found.get(kind);
      if (!those) {
        const at = compareAt(sides, callers, words.startsMs[longest[kind]!]!);
        those = at.found;
        found.set(kind, those);
        compared += at.compared;
        if (at.cut)
          limits.add(
            `Callers of “${after.numbers[numberAfter]!.name}” have more than ${MOST_PATHS} ways to answer its questions; only so many were compared.`,
          );
        yield (index + found.size / words.count) / situations.length;
      }
      for (const one of those)
        differences.push({
          ...one,
          numberBefore,
          numberAfter,
          situation,
          fromMs: startMs,
          untilMs: intervalEndMs(words, interval),
        });
    }
  }
  return { differences, compared, limits: [...limits] };
}

type Found = Omit<CallDifference, 'numberBefore' | 'numberAfter' | 'situation' | 'fromMs' | 'untilMs'>;

/** One plan under one situation; a call is played once for each class of instants of that plan. */
class Side {
  readonly classes: InstantClasses;
  /** The longest interval of each class, where a call is over before anything changes. */
  private readonly longest: readonly number[];
  private readonly known = new Map<string, PathEnds | null>();

  constructor(
    private readonly plan: Plan,
    private readonly number: string,
    private readonly situation: Situation,
    fromMs: number,
    untilMs: number,
  ) {
    this.classes = instantClasses(plan, number, situation, fromMs, untilMs);
    this.longest = longestIntervals(this.classes);
  }

  at(caller: string | null, path: string, atMs: number): PathEnds | null {
    const kind = this.classes.classOf[intervalAt(this.classes, atMs)]!;
    const key = `${kind} ${caller} ${path}`;
    if (!this.known.has(key)) {
      const { number, situation, longest } = this;
      this.known.set(
        key,
        playPath(this.plan, { number, caller, path, situation }, this.classes.startsMs[longest[kind]!]!),
      );
    }
    return this.known.get(key)!;
  }

  /** What is heard first at this very instant: spoken times differ within a class. */
  hears(caller: string | null, atMs: number): string {
    const { number, situation } = this;
    return playPath(this.plan, { number, caller, path: '', situation }, atMs)?.hears ?? '';
  }
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

function compareAt(
  sides: Sides,
  callers: readonly Caller[],
  atMs: number,
): { found: Found[]; compared: number; cut: boolean } {
  const raw: Omit<Found, 'compared'>[] = [];
  const all = new Set<string>();
  let compared = 0;
  let cut = false;
  for (const { caller, label } of callers) {
    const paths = [''];
    for (const path of paths) {
      const was = sides.before.at(caller, path, atMs);
      const now = sides.after.at(caller, path, atMs);
      compared += 1;
      const head = { caller, callerLabel: label, path };
      const ends = endsDiffer(was, now);
      if (ends) raw.push({ ...head, is: keyMoved(sides, caller, path, atMs) ? 'key' : 'end', ...ends });
      if (path.split(',').length >= MOST_QUESTIONS) continue;
      for (const key of new Set([...(was?.next ?? []), ...(now?.next ?? [])])) {
        if (paths.length >= MOST_PATHS) cut = true;
        else paths.push(path === '' ? key : `${path},${key}`);
      }
    }
    for (const path of paths) all.add(path);
    const [heard, hears] = [sides.before.hears(caller, atMs), sides.after.hears(caller, atMs)];
    if (heard !== hears)
      raw.push({
        caller,
        callerLabel: label,
        path: '',
        is: 'words',
        answers: 'everybody',
        was: heard,
        becomes: hears,
        lost: false,
      });
  }
  const ways = { paths: [...all], callers: callers.map(({ caller }) => caller) };
  return { found: raw.map((one) => ({ ...one, compared: ways })), compared, cut };
}

const UNFINISHED = 'cannot be played: the call flow is unfinished';
const IF: Readonly<Record<Answers, string>> = {
  everybody: '',
  nobody: 'if nobody answers, ',
  busy: 'if everybody is on another call, ',
  silence: 'if nobody answers, not even outside, ',
};

/** The first of the ways phones can be answered in which two ends differ, in words that differ; null where none does. */
function endsDiffer(was: PathEnds | null, now: PathEnds | null) {
  if (!was || !now) {
    if (!was && !now) return null;
    return {
      answers: 'everybody' as const,
      was: was?.says ?? UNFINISHED,
      becomes: now?.says ?? UNFINISHED,
      lost: !now,
    };
  }
  for (const answers of ANSWERS) {
    const [old, end] = [was.ends[answers], now.ends[answers]];
    if (old.key === end.key) continue;
    const whole = answers === 'everybody' && (old.says !== end.says || was.says !== now.says);
    const words = whole ? [was.says, now.says] : [IF[answers] + old.says, IF[answers] + end.says];
    const [oldWords, newWords] =
      words[0] === words[1] ? [withPhones(words[0]!, old.phones), withPhones(words[1]!, end.phones)] : words;
    if (oldWords === newWords) continue;
    const lost = ANSWERS.some((one) => now.ends[one].lost && !was.ends[one].lost);
    return { answers, was: oldWords!, becomes: newWords!, lost };
  }
  return null;
}

const withPhones = (words: string, phones: string): string => (phones === '' ? words : `${words} (${phones})`);

/** Whether the last answer of a path means something in one of the plans only, though both ask. */
function keyMoved({ before, after }: Sides, caller: string | null, path: string, atMs: number): boolean {
  if (path === '') return false;
  const keys = path.split(',');
  const above = keys.slice(0, -1).join(',');
  const [was, now] = [before.at(caller, above, atMs), after.at(caller, above, atMs)];
  const key = keys.at(-1)!;
  return was?.asked === true && now?.asked === true && was.next.includes(key) !== now.next.includes(key);
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
