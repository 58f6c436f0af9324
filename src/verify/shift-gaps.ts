import { periodAt } from '../calendar/period-at.ts';
import { changesBetween } from '../calendar/changes.ts';
import { DAY_MS } from '../calendar/local-date.ts';
import { dayAt, parseLocal, startOfDay } from '../calendar/zone.ts';
import type { Kinds } from '../engine/kind.ts';
import { hoursOf } from '../plan/hours-of.ts';
import type { Plan } from '../plan/plan.ts';
import { WEEK_BEGINS } from './call-worlds.ts';
import { ordinaryExits } from './open-steps.ts';
import { rings, rungBy } from './rung-by.ts';
import { entries, namedBy, stepBehind, stepKey, stepsAfter } from './step-graph.ts';
import { isBranch } from './step-ways.ts';
import { stepsOf, type Step } from './steps-of.ts';

/** A time in the week, half-open, in UTC milliseconds; it never goes over midnight of the office. */
export interface Gap {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** A step that callers come to in open hours, and when in an ordinary week none of those it rings is on shift. */
export interface ShiftGap {
  readonly step: Step;
  readonly hours: string;
  readonly gaps: readonly Gap[];
}

/** The period of each hours at one time. */
type Periods = ReadonlyMap<string, string | null>;

/**
 * Walks the stretches of an ordinary week in which nothing changes, of the hours that sort callers and of everybody's shift. In
 * each, the first steps behind a period that ring people are asked whether any of them works. Steps that ring only when those
 * did not answer are left aside, as are rotations, whose people need no shift.
 */
export function nobodyOnShift(plan: Plan, kinds: Kinds): ShiftGap[] {
  const found = new Map<Step, { hours: string; gaps: Gap[] }>();
  const reached = new Map<string, ReadonlyMap<Step, string>>();
  const sorting = [...new Set(stepsOf(plan, kinds).flatMap((step) => namedBy(plan, kinds, step, 'hours')))].filter(
    (id) => Object.hasOwn(plan.hours, id),
  );
  for (const { fromMs, untilMs } of stretches(plan, sorting)) {
    const periods: Periods = new Map(sorting.map((id) => [id, periodOf(plan, id, fromMs)]));
    const key = JSON.stringify([...periods.values()]);
    // Whole days and weeks look the same: the way through the flows is looked for once for each mix of periods.
    const first = reached.get(key) ?? firstRung(plan, kinds, periods);
    reached.set(key, first);
    for (const [step, hours] of first) {
      const { people, onCall, outside } = rungBy(plan, kinds, step);
      if (onCall || outside.length > 0 || people.some((person) => isOnShift(plan, person, fromMs))) continue;
      const known = found.get(step) ?? { hours, gaps: [] };
      found.set(step, known);
      const last = known.gaps.at(-1);
      if (last?.untilMs === fromMs && dayAt(plan.zone, last.fromMs) === dayAt(plan.zone, fromMs))
        known.gaps[known.gaps.length - 1] = { fromMs: last.fromMs, untilMs };
      else known.gaps.push({ fromMs, untilMs });
    }
  }
  return [...found].map(([step, { hours, gaps }]) => ({ step, hours, gaps }));
}

/** The stretches of a week between which no hours that matter changes, cut at midnight. */
function stretches(plan: Plan, sorting: readonly string[]): Gap[] {
  const shifts = Object.values(plan.people).flatMap(({ shift }) => shift?.hours ?? []);
  const begins = parseLocal(WEEK_BEGINS, plan.zone);
  if (!begins.ok) return [];
  const from = begins.value;
  const firstDay = dayAt(plan.zone, from);
  const days = Array.from({ length: 8 }, (_, index) => startOfDay(plan.zone, firstDay + index));
  const cuts = new Set(days);
  for (const id of new Set([...sorting, ...shifts])) {
    const hours = hoursOf(plan, id);
    if (hours) for (const { atMs } of changesBetween(hours, [], from, from + 7 * DAY_MS)) cuts.add(atMs);
  }
  const sorted = [...cuts].filter((atMs) => atMs <= days[7]!).sort((left, right) => left - right);
  return sorted.slice(1).map((untilMs, index) => ({ fromMs: sorted[index]!, untilMs }));
}

const periodOf = (plan: Plan, id: string, atMs: number): string | null => {
  const hours = hoursOf(plan, id);
  return hours ? periodAt(hours, [], atMs).period : null;
};

function isOnShift(plan: Plan, person: string, atMs: number): boolean {
  const shift = Object.hasOwn(plan.people, person) ? plan.people[person]!.shift : undefined;
  if (!shift) return Object.hasOwn(plan.people, person);
  const period = periodOf(plan, shift.hours, atMs);
  return period !== null && shift.periods.includes(period);
}

/** Where a way through the flows stands: behind which hours, if any is open, and whether a key was pressed to get there. */
interface Way {
  readonly step: Step;
  readonly hours: string | null;
  readonly chosen: boolean;
}

/** The first steps that ring somebody behind an open period, each with the hours that led there. */
function firstRung(plan: Plan, kinds: Kinds, periods: Periods): Map<Step, string> {
  const found = new Map<Step, string>();
  const open = entries(plan, kinds).map(({ first }): Way => ({ step: first, hours: null, chosen: false }));
  const seen = new Set<string>();
  for (const { step, hours, chosen } of open) {
    const key = `${hours === null ? '' : 'open '}${chosen ? 'chosen ' : ''}${stepKey(step)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (rings(plan, kinds, step)) {
      // One person whom callers ask for by a key may be out; a team behind a key is a service that you offer.
      if (hours !== null && (!chosen || namedBy(plan, kinds, step, 'team').length > 0)) found.set(step, hours);
      continue;
    }
    const asked = isBranch(plan, step) ? namedBy(plan, kinds, step, 'hours').find((id) => periods.has(id)) : undefined;
    if (asked === undefined) {
      const exits = new Set(ordinaryExits(plan, kinds, step, 'open'));
      const keys = step.exits.flatMap(({ id, key }) => (key !== undefined && exits.delete(id) ? [id] : []));
      open.push(
        ...stepsAfter(plan, kinds, step, [...exits]).map((next) => ({ step: next, hours, chosen })),
        ...keys.flatMap((exit) => {
          const next = stepBehind(plan, kinds, step, exit);
          return next ? [{ step: next, hours, chosen: true }] : [];
        }),
      );
      continue;
    }
    const period = periods.get(asked) ?? null;
    // The exit of no period is the one that is no period.
    const known = new Set(plan.hours[asked]!.periods.map(({ id }) => id));
    const exits = step.exits.filter(({ id }) => (period === null ? !known.has(id) : id === period));
    for (const { id } of exits) {
      const next = stepBehind(plan, kinds, step, id);
      if (next) open.push({ step: next, hours: period === null ? null : asked, chosen });
    }
  }
  return found;
}
