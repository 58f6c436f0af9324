import type { CallDifference } from './compare-number.ts';
import type { Stretch } from './when-words.ts';
import { whoWords } from './who-words.ts';

/** Differences that make one sentence: the same number, situation, before and after; whom they are about, and when. */
export interface Told {
  readonly first: CallDifference;
  readonly who: string;
  readonly stretches: readonly Stretch[];
}

/** Differences of one number and situation with the same words before and after, as few sentences as say all of them. */
export function tellDifferences(differences: readonly CallDifference[]): Told[] {
  const groups = new Map<string, CallDifference[]>();
  for (const one of differences) {
    // Spoken times make the same greeting another text at another time: one sentence tells of all.
    const words = one.is === 'words' ? [] : [one.was, one.becomes];
    add(groups, JSON.stringify([one.numberAfter, one.situation.id, one.is, ...words]), one);
  }
  return [...groups.values()].flatMap((group) => {
    const [byTime, byWay] = [callersFirst(group), timesFirst(group)];
    return byTime.length <= byWay.length ? byTime : byWay;
  });
}

/** The callers of each time, then the times of each such set of callers. */
function callersFirst(group: readonly CallDifference[]): Told[] {
  const byTime = new Map<string, CallDifference[]>();
  for (const one of group) add(byTime, String(one.fromMs), one);
  const byWho = new Map<string, CallDifference[]>();
  for (const those of byTime.values())
    for (const [who, some] of whoAmong(those)) for (const one of some) add(byWho, who, one);
  return [...byWho].map(([who, some]) => ({ first: mostOf(some), who, stretches: stretchesOf(some) }));
}

/** The times of each way, then the ways of each such set of times. */
function timesFirst(group: readonly CallDifference[]): Told[] {
  const byWay = new Map<string, CallDifference[]>();
  for (const one of group) add(byWay, `${one.caller} ${one.path}`, one);
  const byTimes = new Map<string, CallDifference[]>();
  for (const some of byWay.values()) {
    const times = some.map(({ fromMs }) => fromMs).join(' ');
    for (const one of some) add(byTimes, times, one);
  }
  return [...byTimes.values()].flatMap((some) =>
    whoAmong(some).map(([who, those]) => ({ first: mostOf(those), who, stretches: stretchesOf(those) })),
  );
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

/** "all callers but such as “R. Okafor”", "callers such as “R. Okafor” who press 2": whichever names fewer. */
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
    ? `all callers${who} but such as ${unlike.join(', ')}`
    : `callers such as ${like.join(', ')}${who}`;
}

/** The difference whose words hold for the longest time. */
function mostOf(group: readonly CallDifference[]): CallDifference {
  const lasts = new Map<string, number>();
  const key = ({ was, becomes }: CallDifference): string => `${was}\n${becomes}`;
  for (const one of group) lasts.set(key(one), (lasts.get(key(one)) ?? 0) + one.untilMs - one.fromMs);
  return group.reduce((most, one) => (lasts.get(key(one))! > lasts.get(key(most))! ? one : most));
}

function stretchesOf(group: readonly CallDifference[]): Stretch[] {
  const sorted = [...new Map(group.map(({ fromMs, untilMs }) => [fromMs, { fromMs, untilMs }])).values()].sort(
    (left, right) => left.fromMs - right.fromMs,
  );
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
