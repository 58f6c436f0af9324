import type { CallState } from '../../engine/call.ts';
import type { Plan } from '../../plan/plan.ts';
import { TimeCourses, type TimeCourse } from './time-course.fixture.ts';

/** What a call can still come to, from where it is. */
export interface Cone {
  /** "flow/node". */
  readonly steps: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly course: TimeCourse;
}

/** The steps that calls of a plan can still enter: by wires, into other flows, back from them, back to menus, and where they are. */
export class PlanCones {
  private readonly known = new Map<string, Cone>();
  private readonly goesBack: boolean;

  constructor(
    private readonly plan: Plan,
    private readonly courses: TimeCourses,
  ) {
    this.goesBack = JSON.stringify(plan.flows).includes('"does":"back"');
  }

  /** The cone of a call; from a destination no step follows. */
  of({ place, returns, trail }: CallState): Cone {
    const from = place.at === 'node' ? [place, ...returns, ...(this.goesBack ? trail : [])] : [];
    const starts = [...new Set(from.map(({ flow, node }) => `${flow}/${node}`))];
    const key = starts.join(' ');
    let found = this.known.get(key);
    if (!found) this.known.set(key, (found = this.coneOf(starts)));
    return found;
  }

  private coneOf(starts: readonly string[]): Cone {
    const steps = new Set(starts);
    const kinds = new Set<string>();
    for (const at of steps) {
      const [flow, node] = at.split('/') as [string, string];
      const from = this.plan.flows[flow]?.nodes[node];
      if (!from) continue;
      kinds.add(from.kind);
      for (const to of Object.values(from.next)) steps.add(`${flow}/${to}`);
      const into = from.settings['flow'];
      const entered = typeof into === 'string' ? this.plan.flows[into] : undefined;
      if (entered) steps.add(`${into as string}/${entered.start}`);
    }
    return { steps, kinds, course: this.courses.of({ steps }) };
  }
}
