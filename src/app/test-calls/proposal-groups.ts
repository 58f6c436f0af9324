import type { Plan } from '../../plan/plan.ts';
import type { ProposedCall } from '../../verify/test-calls/propose-scenarios.ts';

/** Proposed calls of one number that are alike; `places` are theirs in the whole set, from 0. */
export interface ProposalGroup {
  readonly label: string;
  readonly places: readonly number[];
}

/** The proposed calls by number and by what sets them apart, in the order they were found. */
export function proposalGroups(plan: Plan, calls: readonly ProposedCall[]): ProposalGroup[] {
  const groups = new Map<string, number[]>();
  for (const [place, { scenario, sort }] of calls.entries()) {
    const number = plan.numbers[scenario.call.number]?.name ?? scenario.call.number;
    const label = `${number}: ${sort === '' ? 'everybody answers' : sort}`;
    groups.set(label, [...(groups.get(label) ?? []), place]);
  }
  return [...groups].map(([label, places]) => ({ label, places }));
}

/** How many exits have a test call once the calls at these places are kept; `tested` are those that have one already. */
export function exitsWith(
  calls: readonly ProposedCall[],
  places: Iterable<number>,
  tested: ReadonlySet<string>,
  all: ReadonlySet<string>,
): number {
  const taken = new Set(tested);
  for (const place of places) for (const exit of calls[place]!.exits) if (all.has(exit)) taken.add(exit);
  return taken.size;
}
