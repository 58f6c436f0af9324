import { changesBetween } from '../../calendar/changes.ts';
import { periodNow } from '../../engine/period-now.ts';
import { hoursOf } from '../../plan/hours-of.ts';
import { handOversIn, onCallAt } from '../../plan/on-call.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import type { Cone } from './plan-cone.fixture.ts';

/** What changes by itself in a plan over a window, as far as some steps and everybody's shifts read it. */
export class TimeCourse {
  /** Instants at which something changes, in order, in UTC milliseconds. */
  readonly boundaries: readonly number[];
  private readonly values: readonly string[];

  constructor(plan: Plan, hours: readonly string[], rotations: readonly string[], fromMs: number, untilMs: number) {
    const found = new Set<number>();
    for (const id of hours)
      for (const { atMs } of changesBetween(hoursOf(plan, id)!, [], fromMs, untilMs)) found.add(atMs);
    for (const id of rotations)
      for (const atMs of handOversIn(plan, plan.rotations[id]!, fromMs, untilMs)) if (atMs > fromMs) found.add(atMs);
    this.boundaries = [...found].sort((left, right) => left - right);
    this.values = [fromMs, ...this.boundaries].map((atMs) =>
      JSON.stringify([
        hours.map((id) => periodNow(plan, NORMAL, id, atMs).period),
        rotations.map((id) => onCallAt(plan, NORMAL, id, atMs).map(({ person }) => person)),
      ]),
    );
  }

  /** What holds at an instant, as text: equal where steps would find the same; and when it next changes, or Infinity. */
  at(atMs: number): { readonly value: string; readonly endMs: number } {
    const { boundaries } = this;
    let stretch = 0;
    while (stretch < boundaries.length && boundaries[stretch]! <= atMs) stretch += 1;
    return { value: this.values[stretch]!, endMs: boundaries[stretch] ?? Infinity };
  }
}

/** The time courses of a plan between two instants, each by what the steps of a cone read. */
export class TimeCourses {
  private readonly known = new Map<string, TimeCourse>();
  private readonly shifts: readonly string[];

  constructor(
    private readonly plan: Plan,
    private readonly fromMs: number,
    private readonly untilMs: number,
  ) {
    this.shifts = Object.values(plan.people).flatMap(({ shift }) => shift?.hours ?? []);
  }

  of({ steps }: Pick<Cone, 'steps'>): TimeCourse {
    const named = (field: string, things: object) => {
      const ids = [...steps].flatMap((step) => {
        const [flow, node] = step.split('/') as [string, string];
        const id = this.plan.flows[flow]?.nodes[node]?.settings[field];
        return typeof id === 'string' ? [id] : [];
      });
      return ids.filter((id) => Object.hasOwn(things, id));
    };
    const hours = distinct([...named('hours', this.plan.hours), ...this.shifts]);
    const rotations = distinct(named('rotation', this.plan.rotations));
    const key = `${hours.join()} ${rotations.join()}`;
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = new TimeCourse(this.plan, hours, rotations, this.fromMs, this.untilMs)));
    return found;
  }
}

/** Every step of a plan. */
export const allSteps = (plan: Plan): Pick<Cone, 'steps'> => ({
  steps: new Set(
    Object.entries(plan.flows).flatMap(([flow, { nodes }]) => Object.keys(nodes).map((id) => `${flow}/${id}`)),
  ),
});

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
