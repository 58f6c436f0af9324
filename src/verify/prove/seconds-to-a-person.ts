import { hoursAskedFirst } from '../../engine/hours-asked-first.ts';
import type { Outcome } from '../../engine/call.ts';
import type { CallPoint } from './call-graph.ts';
import { walk, type Walk } from '../../simulate/walk.ts';
import { callOfPath, SLACK_MS, type Answers } from './call-of-path.ts';
import type { CellSet } from './cells.ts';
import { findPath, type Path } from './find-path.ts';
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
    const slowest = longest?.path ? moment(of, longest.path, 'late', longest.ms) : null;
    const goals = graph.points.flatMap((point, index) => (talks(point) ? [{ point: index }] : []));
    const quick = findPath(of, goals, within, 'quickest');
    const quickMs = quick?.steps.reduce((sum, { edge }) => sum + edge.paceMs, 0) ?? 0;
    const quickest = quick && moment(of, quick, 'usual', quickMs);
    return { hours: hoursId, period, slowest, quickest, exact: longest?.exact ?? true };
  }
}

/** Who comes free at the very moment at which something else ends may come too late for it. */
const SECOND_MS = 1000;

/** A path as a call: it takes as long as it does when it is played, for words change with the day they are spoken on. */
function moment({ cells, graph }: Reached, path: Path, answers: Answers, ms: number): Moment {
  const tries = [0, SECOND_MS, SLACK_MS].map((slackMs) => {
    const call = callOfPath(cells, graph.number, path, answers, slackMs);
    const played = walk(cells.outside.plan, call);
    return { call, answeredMs: played.ok && isTalk(played.value.outcome) ? answeredAt(played.value) : null };
  });
  const { call, answeredMs } = tries.find((one) => one.answeredMs !== null) ?? tries[0]!;
  return { seconds: (answeredMs ?? ms) / 1000, call };
}

/** Milliseconds into a call at which somebody answered; the last step before the end is the one in which they did. */
const answeredAt = ({ trace, startMs }: Walk): number | null => {
  const said = trace.findLast(({ code }) => code === 'ring.answered' || code === 'outside.answered');
  return said ? said.atMs - startMs : null;
};

function firstHours({ cells, graph }: Reached): string | null {
  const { plan, kinds } = cells.outside;
  const flow = plan.numbers[graph.number]?.flow;
  return flow === undefined ? null : hoursAskedFirst(plan, kinds, flow);
}
