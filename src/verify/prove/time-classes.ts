import { compileHours } from '../../calendar/compile-hours.ts';
import { dateText, parseDate } from '../../calendar/local-date.ts';
import { dayAt, instantOfDay } from '../../calendar/zone.ts';
import { wordingOn } from '../../plan/prompt-wording.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { turnsOf } from '../../plan/on-call.ts';
import { overridesOf, type AskedFor } from '../../plan/overrides-of.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';

/** Something of a plan that changes by itself as time goes on: a period, for callers or for shifts, who is on call, or what is said. */
export type TimeFact =
  | { readonly of: 'period'; readonly hours: string; readonly askedFor: AskedFor }
  | { readonly of: 'onCall'; readonly rotation: string }
  /** Which of its words a greeting says. */
  | { readonly of: 'words'; readonly prompt: string };

/** The values of one fact: `values[of[c]]` is its value throughout class `c`, as text. */
export interface FactValues {
  readonly values: readonly string[];
  readonly of: Uint16Array;
}

/**
 * The instants [fromMs, untilMs) sorted by what they look like to a call: two instants of a class agree in every fact, so a call
 * that is over before anything changes goes the same way in both. Interval `i` begins at `startsMs[i]` and is of class `classOf[i]`.
 */
export interface TimeClasses {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly startsMs: Float64Array;
  readonly classOf: Uint32Array;
  readonly count: number;
  /** The first interval of each class. */
  readonly firstOf: readonly number[];
  /** The classes that follow a class somewhere. */
  readonly next: readonly (readonly number[])[];
  readonly facts: ReadonlyMap<string, FactValues>;
}

/** The name of a fact within its classes. */
export const factName = (fact: TimeFact): string =>
  fact.of === 'period'
    ? `${fact.askedFor}/${fact.hours}`
    : fact.of === 'onCall'
      ? `onCall/${fact.rotation}`
      : `words/${fact.prompt}`;

/** The text that stands for a period in the values of a fact; a period id cannot be empty. */
export const periodValue = (period: string | null): string => period ?? '';

interface Course {
  readonly name: string;
  readonly startsMs: readonly number[];
  /** The value from each start on, as an index into `values`. */
  readonly runs: readonly number[];
  readonly values: readonly string[];
}

/** Sorts the instants [fromMs, untilMs) into classes by these facts under a situation; exact to the millisecond. */
export function timeClasses(
  plan: Plan,
  situation: Situation,
  facts: readonly TimeFact[],
  fromMs: number,
  untilMs: number,
): TimeClasses {
  const courses = facts.map((fact) => courseOf(plan, situation, fact, fromMs, untilMs));
  const boundaries = sortedBoundaries(courses, fromMs);
  const now = new Int32Array(courses.length);
  const at = new Int32Array(courses.length).fill(-1);
  const classes = new Map<number, number[]>();
  const vectors: Int32Array[] = [];
  const startsMs: number[] = [];
  const classOf: number[] = [];
  const firstOf: number[] = [];
  const next: Set<number>[] = [];
  for (let index = 0; index < boundaries.length;) {
    const startMs = Math.floor(boundaries[index]! / SLOTS);
    for (; index < boundaries.length && Math.floor(boundaries[index]! / SLOTS) === startMs; index += 1) {
      const slot = boundaries[index]! - startMs * SLOTS;
      at[slot]! += 1;
      now[slot] = courses[slot]!.runs[at[slot]!]!;
    }
    const found = classFor(now, classes, vectors);
    const before = classOf.at(-1);
    if (found === before) continue;
    if (before !== undefined) next[before]!.add(found);
    if (found === firstOf.length) {
      firstOf.push(startsMs.length);
      next.push(new Set());
    }
    startsMs.push(startMs + fromMs);
    classOf.push(found);
  }
  if (startsMs.length === 0) {
    startsMs.push(fromMs);
    classOf.push(0);
    firstOf.push(0);
    next.push(new Set());
    vectors.push(new Int32Array(0));
  }
  return {
    fromMs,
    untilMs,
    startsMs: new Float64Array(startsMs),
    classOf: new Uint32Array(classOf),
    count: firstOf.length,
    firstOf,
    next: next.map((set) => [...set]),
    facts: new Map(
      courses.map(({ name, values }, slot) => [
        name,
        { values, of: Uint16Array.from(vectors, (vector) => vector[slot]!) },
      ]),
    ),
  };
}

/** The interval that an instant of [fromMs, untilMs) lies in. */
export function intervalAt({ startsMs }: TimeClasses, atMs: number): number {
  let low = 0;
  let high = startsMs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (startsMs[middle]! <= atMs) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The end of an interval, in UTC milliseconds. */
export const intervalEnd = ({ startsMs, untilMs }: TimeClasses, interval: number): number =>
  interval + 1 < startsMs.length ? startsMs[interval + 1]! : untilMs;

/** More facts than this would not fit beside a boundary in one number. */
const SLOTS = 1024;

// One number holds a boundary and whose it is, so that a typed array sorts them all, natively.
function sortedBoundaries(courses: readonly Course[], fromMs: number): Float64Array {
  if (courses.length > SLOTS) throw new RangeError(`${courses.length} facts; at most ${SLOTS} can be told apart`);
  const all = new Float64Array(courses.reduce((total, { startsMs }) => total + startsMs.length, 0));
  let index = 0;
  for (const [slot, { startsMs }] of courses.entries())
    for (const startMs of startsMs) all[index++] = (startMs - fromMs) * SLOTS + slot;
  return all.sort();
}

function classFor(now: Int32Array, classes: Map<number, number[]>, vectors: Int32Array[]): number {
  let hash = 0;
  for (let index = 0; index < now.length; index += 1) hash = (Math.imul(hash, 31) + now[index]! + 1) | 0;
  const sameHash = classes.get(hash) ?? [];
  for (const candidate of sameHash) {
    const vector = vectors[candidate]!;
    let index = 0;
    while (index < now.length && vector[index] === now[index]) index += 1;
    if (index === now.length) return candidate;
  }
  classes.set(hash, [...sameHash, vectors.length]);
  vectors.push(now.slice());
  return vectors.length - 1;
}

function courseOf(plan: Plan, situation: Situation, fact: TimeFact, fromMs: number, untilMs: number): Course {
  switch (fact.of) {
    case 'period':
      return periodCourse(plan, situation, fact, fromMs, untilMs);
    case 'onCall':
      return onCallCourse(plan, situation, fact.rotation, fromMs, untilMs);
    case 'words':
      return wordsCourse(plan, fact.prompt, fromMs, untilMs);
  }
}

type Known = { readonly zone: string; readonly fromMs: number; readonly untilMs: number; readonly course: Course };
const known = new WeakMap<object, Known>();

function periodCourse(
  plan: Plan,
  situation: Situation,
  { hours: id, askedFor }: TimeFact & { of: 'period' },
  fromMs: number,
  untilMs: number,
): Course {
  const name = factName({ of: 'period', hours: id, askedFor });
  const hours = hoursOf(plan, id);
  const overrides = hours ? overridesOf(plan, situation, id, askedFor) : [];
  if (!hours) return { name, startsMs: [fromMs], runs: [0], values: [periodValue(null)] };
  // An edit elsewhere in the plan leaves these very hours as they are.
  const entity = plan.hours[id]!;
  const before = overrides.length === 0 ? known.get(entity) : undefined;
  if (before && before.zone === hours.zone && before.fromMs === fromMs && before.untilMs === untilMs)
    return { ...before.course, name };
  const { startsMs, answers } = compileHours(hours, overrides, fromMs, untilMs);
  const course = asCourse(
    name,
    Array.from(startsMs),
    answers.map(({ period }) => periodValue(period)),
  );
  if (overrides.length === 0) known.set(entity, { zone: hours.zone, fromMs, untilMs, course });
  return course;
}

/** The people of each level, as JSON; what is declared of a rotation counts. */
function onCallCourse(plan: Plan, situation: Situation, rotation: string, fromMs: number, untilMs: number): Course {
  const levels = plan.rotations[rotation]?.levels ?? [];
  const turns = levels.map(({ id }) => turnsOf(plan, rotation, id, fromMs, untilMs));
  const swaps = situation.entries.filter((entry) => entry.kind === 'onCall' && entry.rotation === rotation);
  const cuts = new Set([fromMs]);
  const cut = (atMs: number | null | undefined) => {
    if (typeof atMs === 'number' && atMs > fromMs && atMs < untilMs) cuts.add(atMs);
  };
  for (const turn of turns.flat()) cut(turn.fromMs);
  for (const swap of swaps) {
    cut(swap.fromMs);
    cut(swap.untilMs);
  }
  const startsMs = [...cuts].sort((left, right) => left - right);
  const said = startsMs.map((atMs) =>
    JSON.stringify(
      turns.map((those, level) => {
        const swap = swaps.findLast(
          (entry) =>
            entry.kind === 'onCall' &&
            entry.level === levels[level]!.id &&
            (entry.fromMs ?? 0) <= atMs &&
            (entry.untilMs === null || atMs < entry.untilMs) &&
            Object.hasOwn(plan.people, entry.person),
        );
        if (swap?.kind === 'onCall') return swap.person;
        return those.findLast((turn) => turn.fromMs <= atMs && atMs < turn.untilMs)?.person ?? null;
      }),
    ),
  );
  return asCourse(factName({ of: 'onCall', rotation }), startsMs, said);
}

/** The id of the replacement that is spoken, '' for the usual words; it changes with the date in the office's zone. */
function wordsCourse(plan: Plan, id: string, fromMs: number, untilMs: number): Course {
  const prompt = plan.prompts[id];
  const cuts = new Set([fromMs]);
  for (const { from, to } of prompt?.replacements ?? [])
    for (const day of [parseDate(from), (parseDate(to) ?? 0) + 1]) {
      const atMs = day === null ? fromMs : instantOfDay(plan.zone, day, 0, 'earlier');
      if (atMs > fromMs && atMs < untilMs) cuts.add(atMs);
    }
  const startsMs = [...cuts].sort((left, right) => left - right);
  const said = startsMs.map((atMs) =>
    prompt ? (wordingOn(prompt, dateText(dayAt(plan.zone, atMs))).replacement ?? '') : '',
  );
  return asCourse(factName({ of: 'words', prompt: id }), startsMs, said);
}

function asCourse(name: string, startsMs: readonly number[], said: readonly string[]): Course {
  const values: string[] = [];
  const indexOf = new Map<string, number>();
  const starts: number[] = [];
  const runs: number[] = [];
  for (const [index, value] of said.entries()) {
    let found = indexOf.get(value);
    if (found === undefined) {
      indexOf.set(value, (found = values.length));
      values.push(value);
    }
    if (runs.at(-1) === found) continue;
    starts.push(startsMs[index]!);
    runs.push(found);
  }
  return { name, startsMs: starts, runs, values };
}
