import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';

/** The name of the step a problem is at, or null where it is at none. */
export const stepName = (plan: Plan, { place }: Finding): string | null =>
  place.at === 'node' ? (plan.flows[place.flow]?.nodes[place.node]?.name ?? place.node) : null;
