import type { Plan } from '../plan.ts';

/** The id of the group a step is in, or undefined. */
export const groupOfStep = (plan: Plan, flow: string, step: string): string | undefined =>
  Object.entries(plan.layout.flows[flow]?.groups ?? {}).find(([, group]) => group.steps.includes(step))?.[0];
