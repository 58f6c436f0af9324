import { localText } from '../../calendar/zone.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CallScript } from '../../plan/call-script.ts';
import { clipWords } from '../../simulate/compare-ends.ts';
import { pathScript } from './caller-path.ts';
import type { CallDifference } from './compare-number.ts';
import type { OutcomeChange } from './outcome-change.ts';
import { namedTimes } from './named-times.ts';
import { classOf, tellDifferences, type Told } from './tell-differences.ts';
import { whenWords, type Stretch } from './when-words.ts';

/** Longer first words are cut in a sentence; the call plays all of them. */
const WORDS_SHOWN = 120;

/** Differences as sentences, each as wide as it is true: over times, keys, numbers and situations; lost callers first. */
export function groupChanges(
  before: Plan,
  after: Plan,
  differences: readonly CallDifference[],
  range: Stretch,
): OutcomeChange[] {
  const groups = new Map<string, Told[]>();
  for (const one of tellDifferences(withoutImplied(differences))) {
    const { is, was, becomes } = one.first;
    const key = JSON.stringify([is, one.who, was, becomes, timesKey(one.stretches)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const numbers = [...new Set(differences.map(({ numberAfter }) => numberAfter))];
  const named = namedTimes(after, numbers, range);
  const changes = [...groups.values()]
    .flatMap((group) => overSituations(group))
    .map((group) => ({
      change: changeOf(before, after, group, range, named),
      weight: weightOf(group[0]!),
    }));
  return changes.sort(graver).map(({ change }) => change);
}

/** What becomes of the same callers at the same time on an ordinary day needs no saying again for each switch and site. */
function withoutImplied(differences: readonly CallDifference[]): CallDifference[] {
  const placeOf = (one: CallDifference): string =>
    [one.numberAfter, one.is === 'words', one.caller, one.path, classOf(one), one.kind, one.lost].join(' ');
  const ordinary = new Set(differences.flatMap((one) => (isOrdinary(one) ? [placeOf(one)] : [])));
  return differences.filter((one) => isOrdinary(one) || !ordinary.has(placeOf(one)));
}

const isOrdinary = ({ situation }: CallDifference): boolean => situation.when === '';

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

function changeOf(
  before: Plan,
  after: Plan,
  group: readonly Told[],
  range: Stretch,
  named: ReturnType<typeof namedTimes>,
): OutcomeChange {
  const [{ first, who, stretches, forOne }] = group as [Told];
  const { is, was, becomes, lost } = first;
  const times = whenWords(stretches, range, after.zone, named);
  const situations = [...new Set(group.map(({ first: { situation } }) => situation.when))].filter(
    (when) => when !== '',
  );
  const declared = situations.join(' or ');
  return {
    is,
    when: declared === '' ? times : times === 'Always' ? declared : `${declared}, ${times}`,
    who,
    was: is === 'words' ? quotedWords(was) : forOne ? `for one, ${was}` : was,
    becomes: is === 'words' ? quotedWords(becomes) : forOne ? `for one, ${becomes}` : becomes,
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
  ordinary: isOrdinary(first),
  lastsMs: stretches.reduce((total, { fromMs, untilMs }) => total + untilMs - fromMs, 0),
});

const ORDER: readonly OutcomeChange['is'][] = ['number', 'end', 'key', 'words'];

/** Lost callers, then the ordinary day before others, ends before words, the longer time. */
const graver = ({ weight: left }: { weight: Weight }, { weight: right }: { weight: Weight }): number =>
  Number(right.lost) - Number(left.lost) ||
  Number(right.ordinary) - Number(left.ordinary) ||
  ORDER.indexOf(left.is) - ORDER.indexOf(right.is) ||
  right.lastsMs - left.lastsMs;
