import { changesBetween } from '../../calendar/changes.ts';
import { periodNow } from '../../engine/period-now.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { handOversIn, onCallAt } from '../../plan/on-call.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';

/** What changes by itself in a plan over a window: when, and what holds in between. */
export class TimeCourse {
  /** Instants at which something changes, in order, in UTC milliseconds. */
  readonly boundaries: readonly number[];
  private readonly values = new Map<number, string>();

  constructor(
    private readonly plan: Plan,
    readonly fromMs: number,
    readonly untilMs: number,
  ) {
    const found = new Set<number>();
    for (const id of Object.keys(plan.hours))
      for (const { atMs } of changesBetween(hoursOf(plan, id)!, [], fromMs, untilMs)) found.add(atMs);
    for (const rotation of Object.values(plan.rotations))
      for (const atMs of handOversIn(plan, rotation, fromMs, untilMs)) if (atMs > fromMs) found.add(atMs);
    this.boundaries = [...found].sort((left, right) => left - right);
  }

  /** Which stretch between two changes an instant lies in, counted from 0. */
  stretchAt(atMs: number): number {
    let stretch = 0;
    while (stretch < this.boundaries.length && this.boundaries[stretch]! <= atMs) stretch += 1;
    return stretch;
  }

  /** What holds throughout a stretch, as text: equal where every step would find the same. */
  valueOf(stretch: number): string {
    let value = this.values.get(stretch);
    if (value === undefined) {
      const atMs = stretch === 0 ? this.fromMs : this.boundaries[stretch - 1]!;
      const periods = Object.keys(this.plan.hours).map((id) => periodNow(this.plan, NORMAL, id, atMs).period);
      const turns = Object.keys(this.plan.rotations).map((id) =>
        onCallAt(this.plan, NORMAL, id, atMs).map(({ person }) => person),
      );
      this.values.set(stretch, (value = JSON.stringify([periods, turns])));
    }
    return value;
  }

  /** The first instant after a stretch, or Infinity. */
  endOf(stretch: number): number {
    return this.boundaries[stretch] ?? Infinity;
  }
}
