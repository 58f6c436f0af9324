import { kindOf, type AnyKind, type Exit, type Kinds } from '../engine/kind.ts';
import type { Flow, PlanNode } from '../plan/entities.ts';
import type { Plan } from '../plan/plan.ts';
import type { FindingPlace } from './finding.ts';

/** One step with its flow, its kind and the exits its settings give it. */
export interface Step {
  readonly flow: string;
  readonly inFlow: Flow;
  readonly id: string;
  readonly node: PlanNode;
  readonly kind: AnyKind;
  readonly exits: readonly Exit[];
}

const known = new WeakMap<Plan, { readonly kinds: Kinds; readonly steps: readonly Step[] }>();

/** Every step of a plan whose kind is known, flow by flow. */
export function stepsOf(plan: Plan, kinds: Kinds): readonly Step[] {
  const before = known.get(plan);
  if (before?.kinds === kinds) return before.steps;
  const steps = Object.entries(plan.flows).flatMap(([flow, inFlow]) =>
    Object.entries(inFlow.nodes).flatMap(([id, node]): Step[] => {
      const kind = kindOf(kinds, node.kind);
      return kind ? [{ flow, inFlow, id, node, kind, exits: kind.exits(node.settings, plan) }] : [];
    }),
  );
  // Plans are immutable values: the steps of one are found once, for all rules.
  known.set(plan, { kinds, steps });
  return steps;
}

/** The steps of one flow by id. */
export const stepsIn = (plan: Plan, kinds: Kinds, flow: string): ReadonlyMap<string, Step> =>
  new Map(stepsOf(plan, kinds).flatMap((step) => (step.flow === flow ? [[step.id, step] as const] : [])));

/** The id of the step an exit is wired to, or undefined where there is no wire or no such step. */
export function wiredTo(step: Step, exit: string): string | undefined {
  const target = Object.hasOwn(step.node.next, exit) ? step.node.next[exit] : undefined;
  return target !== undefined && Object.hasOwn(step.inFlow.nodes, target) ? target : undefined;
}

/** Where a finding about a step is, or about one of its exits. */
export const stepPlace = ({ flow, id }: Step, exit?: string): FindingPlace => ({
  at: 'node',
  flow,
  node: id,
  ...(exit === undefined ? {} : { exit }),
});
