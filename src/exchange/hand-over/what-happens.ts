import { DAY_MS } from '../../calendar/local-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';
import { keyMeanings, questionsOf } from '../../simulate/caller-keys.ts';
import { playScript } from '../../verify/coverage/call-at.ts';
import { keyOrder } from '../../verify/coverage/caller-cases.ts';
import { heardFirst, pathScript, playPath } from '../../verify/coverage/caller-path.ts';
import {
  instantClasses,
  intervalEndMs,
  longestIntervals,
  type InstantClasses,
} from '../../verify/coverage/instant-classes.ts';
import { namedTimes } from '../../verify/coverage/named-times.ts';
import { whenWords, type Stretch } from '../../verify/coverage/when-words.ts';

/** Callers who press something, and the sentence of the call that was played for them. */
export interface Way {
  /** '' presses nothing, else keys separated by commas. */
  readonly path: string;
  /** What the last key means by its menu; empty where it means nothing. */
  readonly label: string;
  /** Without a subject: "rings Dana Ortiz; if nobody answers, leaves a message in Billing mailbox". */
  readonly says: string;
}

/** Times at which callers of a number meet the same, and what they meet. */
export interface Meeting {
  readonly when: string;
  readonly stretches: readonly Stretch[];
  /** The first words that are heard, of a call that begins at `atMs`. */
  readonly hears: string;
  readonly atMs: number;
  readonly ways: readonly Way[];
}

/** Who calls which number while what is declared; null withholds the caller's number. */
export interface Asked {
  readonly number: string;
  readonly caller: string | null;
  readonly situation: Situation;
}

/** How far ahead a pack looks: a year, and the week after it. */
export const PACK_DAYS = 372;
/** Keys in a row that are told; deeper menus are on their own sheets. */
const DEEPEST = 3;
const MOST_WAYS = 80;

/**
 * What callers meet at every time of the next year, by playing a call for each kind of instant and every key; the most common
 * time first. Empty where the calls cannot be played, as in an unfinished draft.
 */
export function whatHappens(plan: Plan, asked: Asked, fromMs: number): Meeting[] {
  // The ordinary day is asked for again beside everything that can be amiss; plans are immutable values.
  const found = known.get(plan) ?? new Map<string, Meeting[]>();
  known.set(plan, found);
  const key = JSON.stringify([asked, fromMs]);
  const meetings = found.get(key) ?? findMeetings(plan, asked, fromMs);
  found.set(key, meetings);
  return meetings;
}

const known = new WeakMap<Plan, Map<string, Meeting[]>>();

function findMeetings(plan: Plan, asked: Asked, fromMs: number): Meeting[] {
  const range = { fromMs, untilMs: fromMs + PACK_DAYS * DAY_MS };
  const classes = instantClasses(plan, asked.number, asked.situation, range.fromMs, range.untilMs);
  const longest = longestIntervals(classes);
  const groups = new Map<string, { ways: readonly Way[]; index: number; of: Set<number> }>();
  for (const [of, index] of longest.entries()) {
    const ways = waysAt(plan, asked, classes.startsMs[index]!);
    if (ways.length === 0) continue;
    const key = JSON.stringify(ways);
    const known = groups.get(key);
    if (!known) groups.set(key, { ways, index, of: new Set([of]) });
    else {
      known.of.add(of);
      if (lengthOf(classes, index) > lengthOf(classes, known.index)) known.index = index;
    }
  }
  const named = namedTimes(plan, [asked.number], range);
  return [...groups.values()]
    .map(({ ways, index, of }) => {
      const stretches = stretchesOf(classes, of);
      const atMs = classes.startsMs[index]!;
      const hears = heardFirst(plan, { ...asked, path: '' }, atMs);
      return { when: whenWords(stretches, range, plan.zone, named), stretches, hears, atMs, ways };
    })
    .toSorted((left, right) => totalOf(right.stretches) - totalOf(left.stretches));
}

const totalOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((total, { fromMs, untilMs }) => total + untilMs - fromMs, 0);

const lengthOf = (classes: InstantClasses, index: number): number =>
  intervalEndMs(classes, index) - classes.startsMs[index]!;

function stretchesOf(classes: InstantClasses, of: ReadonlySet<number>): Stretch[] {
  const found: { fromMs: number; untilMs: number }[] = [];
  for (const [index, one] of classes.classOf.entries()) {
    if (!of.has(one)) continue;
    const stretch = { fromMs: classes.startsMs[index]!, untilMs: intervalEndMs(classes, index) };
    const before = found.at(-1);
    if (before?.untilMs === stretch.fromMs) before.untilMs = stretch.untilMs;
    else found.push(stretch);
  }
  return found;
}

/** Every way through the menus at an instant, those who press nothing last. */
function waysAt(plan: Plan, asked: Asked, atMs: number): Way[] {
  const found: Way[] = [];
  const visit = (path: string, label: string, depth: number) => {
    const met = playPath(plan, { ...asked, path }, atMs);
    if (!met || found.length >= MOST_WAYS) return;
    const keys = depth < DEEPEST ? met.keys.toSorted((left, right) => keyOrder(left) - keyOrder(right)) : [];
    const labels = keys.length === 0 ? {} : labelsAt(plan, asked, path, atMs);
    for (const key of keys) visit(path === '' ? key : `${path},${key}`, labels[key] ?? '', depth + 1);
    found.push({ path, label, says: met.says });
  };
  visit('', '', 0);
  return found;
}

function labelsAt(plan: Plan, asked: Asked, path: string, atMs: number): Readonly<Record<string, string>> {
  const walk = playScript(plan, pathScript(plan, { ...asked, path }, 'everybody', '2000-01-01T00:00'), atMs);
  const answered = path === '' ? 0 : path.split(',').length;
  const open = walk ? questionsOf(walk).find(({ answer }) => answer === answered) : undefined;
  return keyMeanings(plan, open ?? null);
}
