import type { OpType } from '../engine/effect.ts';
import type { Plan } from '../plan/plan.ts';
import { playStep, type Behaviour, type Others, type StepPlay } from './play-step.ts';
import type { Step } from './steps-of.ts';

/** The ways in which nobody takes a call. */
export const NOBODY: readonly Others[] = ['noAnswer', 'unavailable', 'busy'];

const known = new WeakMap<Plan, Map<string, readonly StepPlay[]>>();
const operations = new WeakMap<Step, ReadonlySet<OpType>>();

/**
 * What a step can do with a caller whom nobody answers: first the caller who presses nothing, once for each way of not being
 * answered, then every key its kind says can matter. Found by running the kind's own code; remembered for the plan.
 */
export function stepWays(plan: Plan, step: Step): readonly StepPlay[] {
  const byStep = known.get(plan) ?? new Map<string, readonly StepPlay[]>();
  known.set(plan, byStep);
  const key = `${step.flow}/${step.id}`;
  const ways = byStep.get(key) ?? behavioursAt(plan, step).map((behaviour) => playStep(plan, step, behaviour));
  byStep.set(key, ways);
  return ways;
}

/** How a step goes for a caller who does nothing. */
export const silentPlay = (plan: Plan, step: Step, others: Others): StepPlay =>
  stepWays(plan, step).find(({ behaviour }) => behaviour.press === '' && behaviour.others === others)!;

/** Whether a step sorts callers without asking them or ringing anybody: any of its exits can be the one, as the day goes. */
export const isBranch = (plan: Plan, step: Step): boolean => operationsOf(plan, step).size === 0;

/** Whether a step starts operations of a type, by what its kind says can come back. */
export const uses = (plan: Plan, step: Step, type: OpType): boolean => operationsOf(plan, step).has(type);

/** The operations of a step, found once for all rules: steps belong to one plan, and plans are immutable values. */
function operationsOf(plan: Plan, step: Step): ReadonlySet<OpType> {
  const found = operations.get(step) ?? new Set(step.kind.inputClasses(step.node.settings, plan).map(({ of }) => of));
  operations.set(step, found);
  return found;
}

function behavioursAt(plan: Plan, step: Step): Behaviour[] {
  const pressed = step.kind
    .inputClasses(step.node.settings, plan)
    .flatMap(({ results }) => results.flatMap((result) => (result.is === 'digits' ? [result.digits] : [])));
  return [
    ...NOBODY.map((others) => ({ press: '', others })),
    ...[...new Set(pressed)].map((press) => ({ press, others: 'noAnswer' as const })),
  ];
}
