import { reachableFrom } from '../base/graph.ts';
import type { Kinds } from '../engine/kind.ts';
import type { RefType } from '../plan/field.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesIn } from './references-in.ts';
import { stepWays } from './step-ways.ts';
import { stepsOf, wiredTo, type Step } from './steps-of.ts';

interface Graph {
  readonly kinds: Kinds;
  readonly steps: ReadonlyMap<string, Step>;
  /** What each step's settings name. */
  readonly names: ReadonlyMap<string, readonly { readonly ref: RefType; readonly id: string }[]>;
}

const known = new WeakMap<Plan, Graph>();

/** A step's name within the whole plan. */
export const stepKey = ({ flow, id }: Pick<Step, 'flow' | 'id'>): string => `${flow}/${id}`;

function graphOf(plan: Plan, kinds: Kinds): Graph {
  const before = known.get(plan);
  if (before?.kinds === kinds) return before;
  const names = new Map<string, { ref: RefType; id: string }[]>();
  for (const { ref, id, path } of referencesIn(plan, kinds)) {
    if (path[0] !== 'flows' || path[2] !== 'nodes') continue;
    const key = `${path[1]}/${path[3]}`;
    names.set(key, [...(names.get(key) ?? []), { ref, id }]);
  }
  const steps = new Map(stepsOf(plan, kinds).map((step) => [stepKey(step), step]));
  const graph = { kinds, steps, names };
  known.set(plan, graph);
  return graph;
}

/** The things of one type that a step's settings name and that the plan has not necessarily. */
export const namedBy = (plan: Plan, kinds: Kinds, step: Step, ref: RefType): string[] =>
  (graphOf(plan, kinds).names.get(stepKey(step)) ?? []).flatMap((name) => (name.ref === ref ? [name.id] : []));

/** The step an exit leads to, or undefined. */
export function stepBehind(plan: Plan, kinds: Kinds, step: Step, exit: string): Step | undefined {
  const node = wiredTo(step, exit);
  return node === undefined ? undefined : graphOf(plan, kinds).steps.get(stepKey({ flow: step.flow, id: node }));
}

/** The first step of a flow, or undefined. */
export const firstStep = (plan: Plan, kinds: Kinds, flow: string): Step | undefined =>
  graphOf(plan, kinds).steps.get(stepKey({ flow, id: plan.flows[flow]?.start ?? '' }));

/** The steps right after one: behind some of its exits (by default all), and the first of a flow that it goes into. */
export function stepsAfter(
  plan: Plan,
  kinds: Kinds,
  step: Step,
  exits: readonly string[] = step.exits.map(({ id }) => id),
): Step[] {
  const behind = exits.flatMap((exit) => stepBehind(plan, kinds, step, exit) ?? []);
  // Only a step that names a flow can go into one; the others need not be played to know.
  const into = namedBy(plan, kinds, step, 'flow').length === 0 ? [] : stepWays(plan, step);
  return [
    ...behind,
    ...into.flatMap(({ leaves }) => (leaves?.to === 'flow' ? (firstStep(plan, kinds, leaves.flow) ?? []) : [])),
  ];
}

/** Every step that can be come to from some, those included, where `after` says what follows a step. */
export function stepsFrom(
  plan: Plan,
  kinds: Kinds,
  starts: readonly Step[],
  after: (step: Step) => readonly Step[] = (step) => stepsAfter(plan, kinds, step),
): Step[] {
  const { steps } = graphOf(plan, kinds);
  const keys = reachableFrom(starts.map(stepKey), (key) => after(steps.get(key)!).map(stepKey));
  return [...keys].map((key) => steps.get(key)!);
}

/** The first steps of the flows that numbers enter, each once, with a number that enters there. */
export function entries(plan: Plan, kinds: Kinds): { readonly number: string; readonly first: Step }[] {
  const seen = new Set<Step>();
  return Object.entries(plan.numbers).flatMap(([number, { flow }]) => {
    const first = flow === undefined ? undefined : firstStep(plan, kinds, flow);
    if (!first || seen.has(first)) return [];
    seen.add(first);
    return [{ number, first }];
  });
}
