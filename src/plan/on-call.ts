import { dateText, DAY_MS, parseDate, parseMinute, weekdayOf } from '../calendar/local-date.ts';
import { dayAt, instantOfDay } from '../calendar/zone.ts';
import type { Rotation } from './entities.ts';
import type { Plan } from './plan.ts';
import { isActive, type Situation } from './situation.ts';

/** One turn of a level: who is on call from `fromMs` up to, not including, `untilMs`; null where nobody is. */
export interface Turn {
  readonly person: string | null;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Who has a level of a rotation now, until when at the latest, and whether by turn or because somebody swapped. */
export interface OnCall {
  readonly level: string;
  readonly person: string | null;
  /** Who would have it without a swap. */
  readonly turnOf: string | null;
  readonly untilMs: number;
  /** The entry of the situation that swapped. */
  readonly swap: string | null;
}

const WEEK_DAYS = 7;

/** A rotation's calendar: hand-over number `n` as an instant, and the number of the last hand-over at an instant. */
function handOversOf(plan: Plan, rotation: Rotation) {
  const zone = rotation.zone ?? plan.zone;
  const starts = parseDate(rotation.startsOn) ?? 0;
  const first = starts - ((weekdayOf(starts) - rotation.handOver.weekday + WEEK_DAYS) % WEEK_DAYS);
  const minute = parseMinute(rotation.handOver.at) ?? 0;
  const instant = (n: number) => instantOfDay(zone, first + n * WEEK_DAYS, minute, 'earlier');
  const numberAt = (atMs: number) => {
    let n = Math.floor((dayAt(zone, atMs) - first) / WEEK_DAYS);
    while (instant(n) > atMs) n -= 1;
    while (instant(n + 1) <= atMs) n += 1;
    return n;
  };
  const last = rotation.until === undefined ? null : parseDate(rotation.until);
  const endMs = last === null ? Infinity : instantOfDay(zone, last + 1, 0, 'earlier');
  return { instant, numberAt, endMs };
}

/** The turns of a level that touch [fromMs, toMs), in order, situation aside; neighbouring turns of one person are one. */
export function turnsOf(plan: Plan, rotationId: string, levelId: string, fromMs: number, toMs: number): Turn[] {
  const rotation = Object.hasOwn(plan.rotations, rotationId) ? plan.rotations[rotationId] : undefined;
  const level = rotation?.levels.find(({ id }) => id === levelId);
  if (!rotation || !level || !(fromMs < toMs)) return [];
  const { instant, numberAt, endMs } = handOversOf(plan, rotation);
  const known = level.people.filter((person) => Object.hasOwn(plan.people, person));
  const turns: Turn[] = [];
  const add = (person: string | null, startMs: number, untilMs: number) => {
    if (startMs >= untilMs || startMs >= toMs || untilMs <= fromMs) return;
    const before = turns.at(-1);
    if (before && before.person === person && before.untilMs === startMs)
      turns[turns.length - 1] = { ...before, untilMs };
    else turns.push({ person, fromMs: startMs, untilMs });
  };
  for (let n = numberAt(fromMs); instant(n) < Math.min(toMs, endMs); n += 1) {
    const index = Math.floor(n / level.weeksEach) % Math.max(1, known.length);
    const person = known[(index + known.length) % Math.max(1, known.length)] ?? null;
    add(person, instant(n), Math.min(instant(n + 1), endMs));
  }
  if (endMs < toMs) add(null, Math.max(endMs, turns.at(-1)?.untilMs ?? endMs), Math.max(toMs, endMs + DAY_MS));
  return turns;
}

/** Who is on call at an instant, level by level in the order they are asked; an unknown rotation has no levels. */
export function onCallAt(plan: Plan, situation: Situation, rotationId: string, atMs: number): OnCall[] {
  const rotation = Object.hasOwn(plan.rotations, rotationId) ? plan.rotations[rotationId] : undefined;
  return (rotation?.levels ?? []).map(({ id, weeksEach }) => {
    // Far enough to see the end of a turn of several weeks.
    const turn = turnsOf(plan, rotationId, id, atMs, atMs + (weeksEach + 1) * WEEK_DAYS * DAY_MS)[0];
    const swap = situation.entries.findLast(
      (entry) =>
        entry.kind === 'onCall' &&
        entry.rotation === rotationId &&
        entry.level === id &&
        isActive(entry, atMs) &&
        Object.hasOwn(plan.people, entry.person),
    );
    const turnOf = turn?.person ?? null;
    const turnUntilMs = turn?.untilMs ?? atMs;
    if (swap?.kind !== 'onCall') return { level: id, person: turnOf, turnOf, untilMs: turnUntilMs, swap: null };
    return { level: id, person: swap.person, turnOf, untilMs: swap.untilMs ?? turnUntilMs, swap: swap.id };
  });
}

/** The local date of an instant in a rotation's zone, `YYYY-MM-DD`. */
export const rotationDate = (plan: Plan, rotation: Rotation, atMs: number): string =>
  dateText(dayAt(rotation.zone ?? plan.zone, atMs));

/** The hand-overs of a rotation: the last that is not after `fromMs`, and those before `toMs`; in UTC milliseconds. */
export function handOversIn(plan: Plan, rotation: Rotation, fromMs: number, toMs: number): number[] {
  const { instant, numberAt } = handOversOf(plan, rotation);
  const found: number[] = [];
  for (let n = numberAt(fromMs); instant(n) < toMs; n += 1) found.push(instant(n));
  return found;
}
