import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { ANSWERS, heardFirst, playPath, type Answers, type PathEnds } from './caller-path.ts';
import type { CallDifference, Caller } from './compare-number.ts';
import { instantClasses, intervalAt, longestIntervals, type InstantClasses } from './instant-classes.ts';

/** Questions after one another that are answered, and ways of one caller at one time. */
const MOST_QUESTIONS = 3;
const MOST_PATHS = 150;
/** Extensions and names at one question: more would differ in nothing but the person. */
const MOST_TYPED = 4;

/** A difference before it is said when, and of which number. */
export type Found = Omit<CallDifference, 'numberBefore' | 'numberAfter' | 'situation' | 'times' | 'lastsMs'>;

/** One plan under one situation; a call is played once for each class of instants of that plan. */
export class Side {
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
    return heardFirst(this.plan, { number, caller, path: '', situation }, atMs);
  }
}

/** Both plans under one situation. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Compares every way of every caller at one instant: the ways are found by answering question after question. */
export function compareAt(
  sides: Sides,
  callers: readonly Caller[],
  atMs: number,
): { found: Found[]; compared: number; limits: ReadonlySet<string> } {
  const raw: Omit<Found, 'compared'>[] = [];
  const all = new Set<string>();
  let compared = 0;
  const limits = new Set<string>();
  for (const { caller } of callers) {
    const paths = [''];
    const typed = new Set<string>();
    for (const path of paths) {
      const was = sides.before.at(caller, path, atMs);
      const now = sides.after.at(caller, path, atMs);
      compared += 1;
      const head = { caller, path, typed: typed.has(path) };
      const ends = endsDiffer(was, now);
      if (ends) raw.push({ ...head, is: keyMoved(sides, caller, path, atMs) ? 'key' : 'end', ...ends });
      if (path.split(',').length >= MOST_QUESTIONS) {
        if (was?.keys.length || now?.keys.length)
          limits.add(`Of questions one after the other, ${MOST_QUESTIONS} were answered.`);
        continue;
      }
      const next = answersTo(was, now);
      if (next.cut)
        limits.add(`Of the extensions, names or digits that callers can type, ${MOST_TYPED} a question were compared.`);
      for (const answer of next.answers) {
        const further = path === '' ? answer : `${path},${answer}`;
        if (!next.keys.has(answer)) typed.add(further);
        if (paths.length < MOST_PATHS) paths.push(further);
        else limits.add(`Of the ways to answer the questions of a call, ${MOST_PATHS} were compared.`);
      }
    }
    for (const path of paths) all.add(path);
    const [heard, hears] = [sides.before.hears(caller, atMs), sides.after.hears(caller, atMs)];
    if (heard !== hears)
      raw.push({
        caller,
        path: '',
        typed: false,
        is: 'words',
        answers: 'everybody',
        was: heard,
        becomes: hears,
        kind: null,
        lost: false,
      });
  }
  const ways = { paths: [...all], callers };
  return { found: raw.map((one) => ({ ...one, compared: ways })), compared, limits };
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
    if (was === now) return null;
    const [old, end] = [was?.says ?? UNFINISHED, now?.says ?? UNFINISHED];
    return {
      answers: 'everybody' as const,
      was: old,
      becomes: end,
      kind: now?.ends.everybody.kind ?? 'lost',
      lost: !now,
    };
  }
  for (const answers of ANSWERS) {
    const [old, end] = [was.ends[answers], now.ends[answers]];
    if (old.key === end.key) continue;
    const ways =
      answers === 'everybody'
        ? [
            [was.says, now.says],
            [was.exactly, now.exactly],
          ]
        : [];
    const words = [
      ...ways,
      [IF[answers] + old.says, IF[answers] + end.says],
      [IF[answers] + old.exactly, IF[answers] + end.exactly],
      [withPhones(IF[answers] + old.exactly, old.phones), withPhones(IF[answers] + end.exactly, end.phones)],
    ].find(([left, right]) => left !== right);
    if (!words) continue;
    const lost = ANSWERS.some((one) => now.ends[one].kind === 'lost' && was.ends[one].kind !== 'lost');
    return { answers, was: words[0]!, becomes: words[1]!, kind: end.kind, lost };
  }
  return null;
}

const withPhones = (words: string, phones: string): string => (phones === '' ? words : `${words} (${phones})`);

/** The keys of a question in either plan; of what can be typed some, first what only one plan knows. */
function answersTo(
  was: PathEnds | null,
  now: PathEnds | null,
): { answers: string[]; keys: ReadonlySet<string>; cut: boolean } {
  const keys = new Set([...(was?.keys ?? []), ...(now?.keys ?? [])]);
  const [old, typed] = [new Set(was?.typed), new Set(now?.typed)];
  const both = [...new Set([...old, ...typed])].filter((digits) => !keys.has(digits));
  const known = (digits: string): number => Number(old.has(digits)) + Number(typed.has(digits));
  const first = both.sort((left, right) => known(left) - known(right));
  return { answers: [...keys, ...first.slice(0, MOST_TYPED)], keys, cut: first.length > MOST_TYPED };
}

/** Whether the last answer of a path means something in one of the plans only, though both ask. */
function keyMoved({ before, after }: Sides, caller: string | null, path: string, atMs: number): boolean {
  if (path === '') return false;
  const keys = path.split(',');
  const above = keys.slice(0, -1).join(',');
  const [was, now] = [before.at(caller, above, atMs), after.at(caller, above, atMs)];
  const key = keys.at(-1)!;
  return was?.asked === true && now?.asked === true && has(was, key) !== has(now, key);
}

const has = ({ keys, typed }: PathEnds, key: string): boolean => keys.includes(key) || typed.includes(key);
