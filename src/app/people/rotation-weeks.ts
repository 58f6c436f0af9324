import { DAY_MS, parseDate } from '../../calendar/local-date.ts';
import { startOfDay } from '../../calendar/zone.ts';
import { handOversIn, onCallAt } from '../../plan/on-call.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Situation } from '../../plan/situation.ts';

/** Who has a level for a stretch of a week; `person` null where nobody has, `swap` the entry of the situation that changed it. */
export interface WeekPart {
  readonly person: string | null;
  readonly turnOf: string | null;
  readonly swap: string | null;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** One week from hand-over to hand-over, with the parts of every level in the levels' order. */
export interface RotationWeek {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly levels: readonly { readonly level: string; readonly parts: readonly WeekPart[] }[];
}

/** The week of `nowMs` and those after it, `count` in all, as they will be with the swaps of a situation. */
export function rotationWeeks(
  plan: Plan,
  situation: Situation,
  rotationId: string,
  nowMs: number,
  count: number,
): RotationWeek[] {
  const rotation = Object.hasOwn(plan.rotations, rotationId) ? plan.rotations[rotationId] : undefined;
  if (!rotation) return [];
  // One day more than the weeks, since a week in which the clocks go back is longer.
  const overs = handOversIn(plan, rotation, nowMs, nowMs + (count * 7 + 8) * DAY_MS).slice(0, count + 1);
  const ends = rotation.until === undefined ? null : parseDate(rotation.until);
  const zone = rotation.zone ?? plan.zone;
  const cuts = [
    ...situation.entries.flatMap((entry) =>
      entry.kind === 'onCall' && entry.rotation === rotationId ? [entry.fromMs, entry.untilMs] : [],
    ),
    ends === null ? null : startOfDay(zone, ends + 1),
  ].filter((at) => at !== null && at !== undefined);
  return overs.slice(0, -1).map((fromMs, index) => {
    const untilMs = overs[index + 1]!;
    const starts = [...new Set([fromMs, ...cuts.filter((at) => at > fromMs && at < untilMs)])].toSorted(
      (a, b) => a - b,
    );
    return {
      fromMs,
      untilMs,
      levels: rotation.levels.map(({ id }) => ({
        level: id,
        parts: starts.reduce<WeekPart[]>((parts, startMs, at) => {
          const found = onCallAt(plan, situation, rotationId, startMs).find(({ level }) => level === id);
          const part = {
            person: found?.person ?? null,
            turnOf: found?.turnOf ?? null,
            swap: found?.swap ?? null,
            fromMs: startMs,
            untilMs: starts[at + 1] ?? untilMs,
          };
          const before = parts.at(-1);
          const same = before && before.person === part.person && before.swap === part.swap;
          return same ? [...parts.slice(0, -1), { ...before, untilMs: part.untilMs }] : [...parts, part];
        }, []),
      })),
    };
  });
}

/** A stretch in which nobody has any level. */
export interface Gap {
  readonly fromMs: number;
  /** Null where the weeks looked at end before the gap does. */
  readonly untilMs: number | null;
}

/** The first gap from `nowMs` on, or null where somebody is on call all the time. */
export function gapIn(weeks: readonly RotationWeek[], nowMs: number): Gap | null {
  const stretches = weeks
    .flatMap((week) => {
      const starts = [...new Set(week.levels.flatMap(({ parts }) => parts.map(({ fromMs }) => fromMs)))];
      return starts
        .toSorted((left, right) => left - right)
        .map((fromMs, index, all) => ({ fromMs, untilMs: all[index + 1] ?? week.untilMs, week }));
    })
    .map(({ fromMs, untilMs, week }) => {
      const at = ({ parts }: (typeof week.levels)[number]) => parts.findLast((part) => part.fromMs <= fromMs);
      return { fromMs, untilMs, empty: week.levels.every((level) => (at(level)?.person ?? null) === null) };
    })
    .filter(({ untilMs }) => untilMs > nowMs);
  const first = stretches.findIndex(({ empty }) => empty);
  if (first < 0) return null;
  const next = stretches.slice(first).find(({ empty }) => !empty);
  return { fromMs: Math.max(nowMs, stretches[first]!.fromMs), untilMs: next?.fromMs ?? null };
}
