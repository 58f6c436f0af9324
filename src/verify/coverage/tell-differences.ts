import type { CallDifference } from './compare-number.ts';
import type { Stretch } from './when-words.ts';
import { whoWords } from './who-words.ts';

/** Differences that make one sentence: the same number, situation, before and after; whom they are about, and when. */
export interface Told {
  readonly first: CallDifference;
  readonly who: string;
  /** Whether the words of `first` are those of one caller among others. */
  readonly forOne: boolean;
  readonly stretches: readonly Stretch[];
}

/** Differences of one number and situation with the same words before and after, as few sentences as say all of them. */
export function tellDifferences(differences: readonly CallDifference[]): Told[] {
  const placeOf = ({ numberAfter, situation, is, path }: CallDifference): string =>
    JSON.stringify([numberAfter, situation.id, is, path.split(',').slice(0, -1)]);
  const typed = new Map<string, Set<string>>();
  for (const one of differences)
    if (one.typed) typed.set(placeOf(one), (typed.get(placeOf(one)) ?? new Set()).add(wordsOf(one)));
  const groups = new Map<string, CallDifference[]>();
  for (const one of differences) {
    // Each extension is another person: one sentence tells of all that can be typed at a question.
    if (one.typed && typed.get(placeOf(one))!.size > 1) add(groups, `typed ${placeOf(one)}`, one);
    // Spoken times make the same greeting another text at another time.
    else
      add(
        groups,
        JSON.stringify([one.numberAfter, one.situation.id, one.is, one.is === 'words' ? '' : wordsOf(one)]),
        one,
      );
  }
  return [...groups.values()].flatMap((group) => {
    const [byTime, byWay] = [callersFirst(group), timesFirst(group)];
    return byTime.length <= byWay.length ? byTime : byWay;
  });
}

/** What tells the class of instants of a difference from others; in all situations a class has the same instants. */
export const classOf = ({ times }: CallDifference): string => String(times[0]!.fromMs);

const wordsOf = ({ was, becomes }: CallDifference): string => `${was}\n${becomes}`;

const toldOf = (who: string, group: readonly CallDifference[]): Told => ({
  first: mostOf(group),
  who,
  forOne: group[0]!.typed && group.some((one) => wordsOf(one) !== wordsOf(group[0]!)),
  stretches: stretchesOf(group),
});

/** The callers of each time, then the times of each such set of callers. */
function callersFirst(group: readonly CallDifference[]): Told[] {
  const byTime = new Map<string, CallDifference[]>();
  for (const one of group) add(byTime, classOf(one), one);
  const byWho = new Map<string, CallDifference[]>();
  for (const those of byTime.values())
    for (const [who, some] of whoAmong(those)) for (const one of some) add(byWho, who, one);
  return [...byWho].map(([who, some]) => toldOf(who, some));
}

/** The times of each way, then the ways of each such set of times. */
function timesFirst(group: readonly CallDifference[]): Told[] {
  const byWay = new Map<string, CallDifference[]>();
  for (const one of group) add(byWay, `${one.caller} ${one.path}`, one);
  const byTimes = new Map<string, CallDifference[]>();
  for (const some of byWay.values()) {
    const times = some.map(classOf).join(' ');
    for (const one of some) add(byTimes, times, one);
  }
  return [...byTimes.values()].flatMap((some) => whoAmong(some).map(([who, those]) => toldOf(who, those)));
}

/** Differences at the same times by whom they are about, in words. */
function whoAmong(group: readonly CallDifference[]): [string, CallDifference[]][] {
  const paths = [...new Set(group.flatMap(({ compared }) => compared.paths))];
  const { callers } = group[0]!.compared;
  const byPath = new Map<string, CallDifference[]>();
  for (const one of group) add(byPath, one.path, one);
  const byCallers = new Map<string, CallDifference[]>();
  for (const those of byPath.values()) {
    const key = [...new Set(those.map(({ caller }) => caller ?? ''))].sort().join(' ');
    for (const one of those) add(byCallers, key, one);
  }
  return [...byCallers.values()].map((those) => {
    const [{ is }] = those as [CallDifference];
    const keys = is === 'words' ? 'all callers' : whoWords(new Set(those.map(({ path }) => path)), paths);
    return [withCallers(keys, new Set(those.map(({ caller }) => caller)), callers), those];
  });
}

/** "all callers, except such as “R. Okafor”", "callers such as “R. Okafor” who press 2": whichever names fewer. */
function withCallers(
  keys: string,
  those: ReadonlySet<string | null>,
  all: CallDifference['compared']['callers'],
): string {
  const [like, unlike] = [true, false].map((wanted) =>
    all.flatMap(({ caller, label }) => (those.has(caller) === wanted ? [`“${label}”`] : [])),
  ) as [string[], string[]];
  if (unlike.length === 0) return keys;
  const who = keys === 'all callers' ? '' : ` ${keys.replace(/^callers /, '')}`;
  return unlike.length < like.length
    ? `all callers${who}, except such as ${unlike.join(', ')}`
    : `callers such as ${like.join(', ')}${who}`;
}

/** The difference whose words hold for the longest time. */
function mostOf(group: readonly CallDifference[]): CallDifference {
  const lasts = new Map<string, number>();
  for (const one of group) lasts.set(wordsOf(one), (lasts.get(wordsOf(one)) ?? 0) + one.lastsMs);
  return group.reduce((most, one) => (lasts.get(wordsOf(one))! > lasts.get(wordsOf(most))! ? one : most));
}

function stretchesOf(group: readonly CallDifference[]): Stretch[] {
  const classes = new Map(group.map((one) => [classOf(one), one.times]));
  const sorted = [...classes.values()].flat().sort((left, right) => left.fromMs - right.fromMs);
  const found: Stretch[] = [];
  for (const stretch of sorted) {
    const last = found.at(-1);
    if (last && last.untilMs === stretch.fromMs)
      found[found.length - 1] = { fromMs: last.fromMs, untilMs: stretch.untilMs };
    else found.push(stretch);
  }
  return found;
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
