import { hoursAskedFirst } from '../../engine/hours-asked-first.ts';
import type { Outcome } from '../../engine/call.ts';
import type { CallPoint } from './call-graph.ts';
import { callOfPath } from './call-of-path.ts';
import type { CellSet } from './cells.ts';
import { findPath } from './find-path.ts';
import { longestWay } from './longest.ts';
import type { Moment, PeriodProof } from './proof.ts';
import type { Reached } from './reached.ts';
import { factName, periodValue } from './time-classes.ts';

/** Whether a call ended with somebody who answered, in the office or outside. */
export const isTalk = (outcome: Outcome): boolean =>
  outcome.kind === 'answered' ||
  outcome.kind === 'answeredOutside' ||
  (outcome.kind === 'fallback' && (outcome.reached === 'answered' || outcome.reached === 'answeredOutside'));

/** Whether a call ended with nobody, no message, no promise and no goodbye. */
export const isLost = (outcome: Outcome): boolean =>
  outcome.kind === 'failed' || (outcome.kind === 'fallback' && outcome.reached === 'nobody');

const talks = ({ end }: CallPoint): boolean => end !== null && isTalk(end.outcome);

/** How long callers of a number need to a person, period by period of the hours that sort them first. */
export function secondsToAPerson(found: Reached): PeriodProof[] {
  const { cells, graph } = found;
  const { outside } = cells;
  const { plan } = outside;
  const hours = firstHours(found);
  const fact =
    hours === null ? undefined : outside.classes.facts.get(factName({ of: 'period', hours, askedFor: 'callers' }));
  const all = cells.full();
  if (hours === null || !fact) return [periodProof(found, null, null, all)];
  const periods = [...(plan.hours[hours]?.periods ?? []).map(({ id }) => id), null];
  return periods.flatMap((period) => {
    const value = fact.values.indexOf(periodValue(period));
    if (value < 0) return [];
    const within = all.slice();
    for (let index = 0; index < outside.classes.count; index += 1)
      if (fact.of[index] !== value) within.fill(0, index * cells.words, (index + 1) * cells.words);
    return [periodProof(found, hours, period, within)];
  });

  function periodProof(of: Reached, hoursId: string | null, period: string | null, within: CellSet): PeriodProof {
    const longest = longestWay(of, { within, goes: () => true, ends: talks });
    const slowest: Moment | null =
      longest && longest.path
        ? { seconds: longest.ms / 1000, call: callOfPath(cells, graph.number, longest.path, 'late') }
        : null;
    const goals = graph.points.flatMap((point, index) => (talks(point) ? [{ point: index }] : []));
    const quick = findPath(of, goals, within, 'quickest');
    const quickest = quick && {
      seconds: quick.steps.reduce((sum, { edge }) => sum + edge.paceMs, 0) / 1000,
      call: callOfPath(cells, graph.number, quick),
    };
    return { hours: hoursId, period, slowest, quickest, atMost: longest && !longest.path ? longest.ms / 1000 : null };
  }
}

function firstHours({ cells, graph }: Reached): string | null {
  const { plan, kinds } = cells.outside;
  const flow = plan.numbers[graph.number]?.flow;
  return flow === undefined ? null : hoursAskedFirst(plan, kinds, flow);
}
