import { freeId } from '../../base/ids.ts';
import type { PlanNode } from '../entities.ts';
import type { Plan } from '../plan.ts';
import type { StepKinds } from './step-kinds.ts';

/** What a new step is made of; without a name it gets the title of its kind, numbered when that name is taken. */
export interface StepSeed {
  readonly kind: string;
  readonly name?: string | undefined;
  readonly settings?: Record<string, unknown> | undefined;
}

/** A step that is not in the plan yet, with an id free in its flow; throws for a kind nobody knows. */
export function newStep(plan: Plan, kinds: StepKinds, flow: string, seed: StepSeed): { id: string; step: PlanNode } {
  const kind = Object.hasOwn(kinds, seed.kind) ? kinds[seed.kind] : undefined;
  if (!kind) throw new Error(`No kind of step is called ${seed.kind}`);
  const nodes = plan.flows[flow]?.nodes ?? {};
  const name = freeName(seed.name ?? kind.title, new Set(Object.values(nodes).map((step) => step.name)));
  return {
    id: freeId(name, (id) => Object.hasOwn(nodes, id)),
    step: {
      kind: seed.kind,
      version: kind.version,
      name,
      settings: { ...kind.initial(plan), ...seed.settings },
      next: {},
    },
  };
}

/** A count that such a name got before; longer numbers are of another sort, such as an extension. */
const COUNTED = /^(.*\S) ([2-9]|[1-9]\d)$/s;

/** The first of "Menu", "Menu 2", "Menu 3" … that is not taken, after "Menu 3" "Menu 4", within the 80 characters of a name. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const whole = name.slice(0, 76);
  if (!taken.has(whole)) return whole;
  const [, stem = whole, last = '1'] = COUNTED.exec(whole) ?? [];
  for (let count = Number(last) + 1; ; count += 1) {
    const candidate = `${stem} ${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
