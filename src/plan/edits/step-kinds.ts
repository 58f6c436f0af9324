import type { Plan } from '../plan.ts';

/** The little that edits must know of a kind of step: how a new one begins and which ways lead out. */
export interface StepKind {
  readonly version: number;
  readonly title: string;
  initial(plan: Plan): Record<string, unknown>;
  exits(
    settings: Record<string, unknown>,
    plan: Plan,
  ): readonly { readonly id: string; readonly failure: boolean; readonly usual?: true }[];
}
export type StepKinds = Readonly<Record<string, StepKind>>;

/** The exits of one step, empty for a kind nobody knows. */
export function exitsOf(
  plan: Plan,
  kinds: StepKinds,
  step: Plan['flows'][string]['nodes'][string],
): ReturnType<StepKind['exits']> {
  return Object.hasOwn(kinds, step.kind) ? kinds[step.kind]!.exits(step.settings, plan) : [];
}
