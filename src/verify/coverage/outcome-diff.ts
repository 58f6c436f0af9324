import { behaviourHash } from '../../plan/behaviour-hash.ts';
import type { Plan } from '../../plan/plan.ts';
import { NORMAL } from '../../plan/situation.ts';
import { situationChoices, type SituationChoice } from './caller-cases.ts';
import { compareNumber, type CallDifference } from './compare-number.ts';
import { groupChanges } from './group-changes.ts';
import { numbersMoved, sameNumbers } from './numbers-moved.ts';
import type { OutcomeDiff } from './outcome-change.ts';

/**
 * What callers notice of a change from one plan to another who call in [fromMs, untilMs): every number with every way to answer
 * its questions, phones answered or not, on an ordinary day, with each site offline and each switch turned, at every kind of
 * instant. Empty where nobody notices anything. Calls that begin just before a change of hours count as the others before it.
 */
export function outcomeDiff(before: Plan, after: Plan, fromMs: number, untilMs: number): OutcomeDiff {
  const steps = outcomeDiffSteps(before, after, fromMs, untilMs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As outcomeDiff, in steps that can be paused or left between calls; yields the part that is done, from 0 to 1. */
export function* outcomeDiffSteps(
  before: Plan,
  after: Plan,
  fromMs: number,
  untilMs: number,
): Generator<number, OutcomeDiff> {
  if (behaviourHash(before) === behaviourHash(after)) return { fromMs, untilMs, changes: [], compared: 0, limits: [] };
  const situations = allSituations(before, after);
  const pairs = sameNumbers(before, after);
  const differences: CallDifference[] = [];
  const limits = new Set<string>();
  let compared = 0;
  for (const [index, pair] of pairs.entries()) {
    const steps = compareNumber({ before, after, ...pair, situations, fromMs, untilMs });
    for (;;) {
      const step = steps.next();
      if (!step.done) {
        yield (index + step.value) / pairs.length;
        continue;
      }
      for (const difference of step.value.differences) differences.push(difference);
      compared += step.value.compared;
      for (const limit of step.value.limits) limits.add(limit);
      break;
    }
  }
  const changes = [
    ...numbersMoved(before, after, fromMs),
    ...groupChanges(before, after, differences, { fromMs, untilMs }),
  ];
  return { fromMs, untilMs, changes, compared, limits: [...limits] };
}

/** The situations of both plans; an entry about what only one of them has does nothing in the other. */
function allSituations(before: Plan, after: Plan): SituationChoice[] {
  const found = new Map(situationChoices(before).map((choice) => [choice.id, choice]));
  for (const choice of situationChoices(after)) found.set(choice.id, choice);
  const normal = found.get('normal') ?? { id: 'normal', label: '', when: '', situation: NORMAL };
  return [normal, ...[...found.values()].filter(({ id }) => id !== 'normal')];
}
