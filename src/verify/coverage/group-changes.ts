import { localText } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { clipWords } from '../../simulate/compare-ends.ts';
import { pathScript } from './caller-path.ts';
import type { CallDifference } from './compare-number.ts';
import type { OutcomeChange } from './outcome-change.ts';
import { whenWords, type Stretch } from './when-words.ts';
import { whoWords } from './who-words.ts';

/** Longer first words are cut in a sentence; the call plays all of them. */
const WORDS_SHOWN = 120;

/** Differences that make one sentence but for the time: the same number, callers, situation, before and after. */
interface Told {
  readonly first: CallDifference;
  readonly who: string;
  readonly stretches: readonly Stretch[];
}

/** Differences as sentences, each as wide as it is true: over times, keys, numbers and situations; lost callers first. */
export function groupChanges(
  before: Plan,
  after: Plan,
  differences: readonly CallDifference[],
  range: Stretch,
): OutcomeChange[] {
  const told = withoutImplied([...overTime(differences)]);
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const { is, was, becomes } = one.first;
    const key = JSON.stringify([is, one.who, was, becomes, timesKey(one.stretches)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const changes = [...groups.values()]
    .flatMap((group) => overSituations(group))
    .map((group) => ({
      change: changeOf(before, after, group, range),
      weight: weightOf(group[0]!),
    }));
  return changes.sort(graver).map(({ change }) => change);
}

/** Same number, situation and words: the callers of each time, then the times of each set of callers. */
function* overTime(differences: readonly CallDifference[]): Generator<Told> {
  const atOnce = new Map<string, CallDifference[]>();
  for (const one of differences) {
    const key = JSON.stringify([one.numberAfter, one.situation.id, one.is, one.was, one.becomes, one.fromMs]);
    const group = atOnce.get(key);
    if (group) group.push(one);
    else atOnce.set(key, [one]);
  }
  const byWho = new Map<string, { first: CallDifference; who: string; stretches: Stretch[] }>();
  for (const group of atOnce.values())
    for (const { who, first } of whoAmong(group)) {
      const { fromMs, untilMs } = first;
      const key = JSON.stringify([first.numberAfter, first.situation.id, first.is, first.was, first.becomes, who]);
      const known = byWho.get(key) ?? { first, who, stretches: [] };
      byWho.set(key, known);
      const last = known.stretches.at(-1);
      if (last && last.untilMs === fromMs)
        known.stretches[known.stretches.length - 1] = { fromMs: last.fromMs, untilMs };
      else known.stretches.push({ fromMs, untilMs });
    }
  yield* byWho.values();
}

/** The callers of differences at one time, as few groups as words allow. */
function whoAmong(group: readonly CallDifference[]): { who: string; first: CallDifference }[] {
  const { paths, callers } = group[0]!.compared;
  const byPath = new Map<string, CallDifference[]>();
  for (const one of group) byPath.set(one.path, [...(byPath.get(one.path) ?? []), one]);
  const byCallers = new Map<string, CallDifference[]>();
  for (const those of byPath.values()) {
    const key = those.map(({ caller }) => caller ?? '').join(' ');
    byCallers.set(key, [...(byCallers.get(key) ?? []), ...those]);
  }
  return [...byCallers.values()].map((those) => {
    const [first] = those as [CallDifference];
    const ways = new Set(those.map(({ path }) => path));
    const keys = first.is === 'words' ? 'all callers' : whoWords(ways, paths);
    const labels = [...new Set(those.flatMap(({ callerLabel }) => callerLabel ?? []))];
    if (labels.length === 0 || new Set(those.map(({ caller }) => caller)).size === callers.length)
      return { who: keys, first };
    const like = `callers such as ${labels.map((label) => `“${label}”`).join(', ')}`;
    return { who: keys === 'all callers' ? like : `${like} ${keys.replace(/^callers /, '')}`, first };
  });
}

/** What is true on an ordinary day needs no saying again for each switch and site. */
function withoutImplied(told: readonly Told[]): Told[] {
  const ordinary = told.filter(({ first }) => first.situation.when === '');
  return told.flatMap((one) => {
    if (one.first.situation.when === '') return [one];
    const same = ordinary.find(
      ({ first, who }) =>
        who === one.who &&
        first.numberAfter === one.first.numberAfter &&
        first.is === one.first.is &&
        first.was === one.first.was &&
        first.becomes === one.first.becomes,
    );
    if (!same) return [one];
    const stretches = without(one.stretches, same.stretches);
    return stretches.length === 0 ? [] : [{ ...one, stretches }];
  });
}

/** Parts of the first stretches that are in none of the second; both in order. */
function without(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch) => {
    let parts: Stretch[] = [stretch];
    for (const { fromMs, untilMs } of others)
      parts = parts.flatMap((part) =>
        untilMs <= part.fromMs || fromMs >= part.untilMs
          ? [part]
          : [
              { fromMs: part.fromMs, untilMs: fromMs },
              { fromMs: untilMs, untilMs: part.untilMs },
            ].filter((left) => left.fromMs < left.untilMs),
      );
    return parts;
  });
}

/** One group for the ordinary day, one for the numbers that change in the same other situations. */
function overSituations(group: readonly Told[]): Told[][] {
  const byNumber = new Map<string, Told[]>();
  for (const one of group) {
    const number = one.first.numberAfter;
    byNumber.set(number, [...(byNumber.get(number) ?? []), one]);
  }
  const bySituations = new Map<string, Told[]>();
  for (const those of byNumber.values()) {
    const key = those.map(({ first }) => first.situation.id).join(' ');
    bySituations.set(key, [...(bySituations.get(key) ?? []), ...those]);
  }
  return [...bySituations.values()];
}

function changeOf(before: Plan, after: Plan, group: readonly Told[], range: Stretch): OutcomeChange {
  const [{ first, who, stretches }] = group as [Told];
  const { is, was, becomes, lost } = first;
  const times = whenWords(stretches, range, after.zone);
  const situations = [...new Set(group.map(({ first: { situation } }) => situation.when))].filter(
    (when) => when !== '',
  );
  const declared = situations.join(' or ');
  return {
    is,
    when: declared === '' ? times : times === 'Always' ? declared : `${declared}, ${times}`,
    who,
    was: is === 'words' ? quotedWords(was) : was,
    becomes: is === 'words' ? quotedWords(becomes) : becomes,
    lost,
    numbers: [...new Set(group.map(({ first: { numberAfter } }) => numberAfter))],
    callBefore: scriptOf(before, first, first.numberBefore, stretches),
    callAfter: scriptOf(after, first, first.numberAfter, stretches),
  };
}

const quotedWords = (text: string): string =>
  text === '' ? 'hears nothing' : `hears “${clipWords(text, WORDS_SHOWN)}”`;

function scriptOf(
  plan: Plan,
  { caller, path, situation, answers }: CallDifference,
  number: string,
  stretches: readonly Stretch[],
): CallScript {
  const call = { number, caller, path, situation: situation.situation };
  // In the longest stretch a call is over before anything changes.
  const longest = stretches.reduce((most, stretch) =>
    stretch.untilMs - stretch.fromMs > most.untilMs - most.fromMs ? stretch : most,
  );
  return pathScript(plan, call, answers, localText(plan.zone, longest.fromMs));
}

const timesKey = (stretches: readonly Stretch[]): string =>
  stretches.map(({ fromMs, untilMs }) => `${fromMs}-${untilMs}`).join(' ');

interface Weight {
  readonly lost: boolean;
  readonly is: OutcomeChange['is'];
  readonly ordinary: boolean;
  readonly lastsMs: number;
}

const weightOf = ({ first, stretches }: Told): Weight => ({
  lost: first.lost,
  is: first.is,
  ordinary: first.situation.when === '',
  lastsMs: stretches.reduce((total, { fromMs, untilMs }) => total + untilMs - fromMs, 0),
});

const ORDER: readonly OutcomeChange['is'][] = ['number', 'end', 'key', 'words'];

/** Lost callers, then the ordinary day before others, ends before words, the longer time. */
const graver = ({ weight: left }: { weight: Weight }, { weight: right }: { weight: Weight }): number =>
  Number(right.lost) - Number(left.lost) ||
  Number(right.ordinary) - Number(left.ordinary) ||
  ORDER.indexOf(left.is) - ORDER.indexOf(right.is) ||
  right.lastsMs - left.lastsMs;
