import { DAY_MS } from '../../calendar/local-date.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { outcomeText } from './brute-force.fixture.ts';
import type { Claim } from './compare-with-brute-force.fixture.ts';
import { explore } from './explore.ts';
import { longestWay } from './longest.ts';
import { isTalk } from './seconds-to-a-person.ts';

/** What the prover says of the calls that begin in [fromMs, untilMs), and the longest that each number's callers need to a person. */
export function proverClaims(
  plan: Plan,
  fromMs: number,
  untilMs: number,
): Claim & { slowest: Map<string, number | null> } {
  const steps = new Set<string>();
  const exits = new Set<string>();
  const outcomes = new Set<string>();
  const slowest = new Map<string, number | null>();
  for (const found of explore(plan, KINDS, fromMs, NORMAL, (untilMs - fromMs) / DAY_MS).numbers) {
    const { graph, sets, cells, spanMs } = found;
    for (const [index, { where, enters, end, edges }] of graph.points.entries()) {
      const set = sets[index];
      if (!set) continue;
      if (enters && where.at === 'node') steps.add(`${where.flow}/${where.node}`);
      if (end) outcomes.add(outcomeText(end.outcome));
      for (const { exit, guard, maxMs } of edges) {
        if (!exit) continue;
        const later = cells.later(set, maxMs, spanMs);
        const holds = cells.of(guard);
        if (holds === null || later.some((word, at) => (word & holds[at]!) !== 0))
          exits.add(`${exit.flow}/${exit.node}/${exit.exit}`);
      }
    }
    const longest = longestWay(found, {
      within: cells.full(),
      goes: () => true,
      ends: ({ end }) => end !== null && isTalk(end.outcome),
    });
    slowest.set(graph.number, longest && longest.ms / 1000);
  }
  return { steps, exits, outcomes, slowest };
}
