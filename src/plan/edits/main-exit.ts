import type { PlanNode } from '../entities.ts';
import type { Plan } from '../plan.ts';
import { exitsOf, type StepKinds } from './step-kinds.ts';

/** The exit a wire continues from when a step is put into it: the usual one, else the first that is no failure, else the first, else none. */
export function mainExit(plan: Plan, kinds: StepKinds, step: PlanNode): string | undefined {
  const exits = exitsOf(plan, kinds, step);
  return (exits.find((exit) => exit.usual) ?? exits.find((exit) => !exit.failure) ?? exits[0])?.id;
}
