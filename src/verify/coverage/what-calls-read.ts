import { canonicalJson } from '../../base/canonical-json.ts';
import type { Facts } from '../../engine/facts.ts';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { factsIn, STRANGER } from '../call-worlds.ts';
import { playStep } from '../play-step.ts';
import { NORMAL } from '../../plan/situation.ts';
import { namedBy, stepsFrom } from './time-facts-for.ts';

/** Everything that calls to a number can depend on, as text: where it is equal in two plans, all calls go the same way in both. */
export function whatCallsRead(plan: Plan, number: string): string {
  const { flow, fallback, e164 } = plan.numbers[number]!;
  const steps = stepsFrom(plan, KINDS, flow).map(({ flow: inFlow, id, node, inFlow: { safetyNet } }) => [
    inFlow,
    id,
    safetyNet,
    { ...node, name: '' },
  ]);
  const start = flow === undefined ? null : [flow, plan.flows[flow]?.start ?? null];
  const { hours, people, teams, rotations, sites, modes, prompts, mailboxes, callerLists, zone } = plan;
  const things = { hours, people, teams, rotations, sites, modes, prompts, mailboxes, callerLists, zone };
  return canonicalJson({ start, fallback, e164, steps, things });
}

/** The ids of the switches that calls to a number ask about. */
export const switchesRead = (plan: Plan, number: string): Set<string> =>
  new Set(
    stepsFrom(plan, KINDS, plan.numbers[number]?.flow).flatMap((step) =>
      namedBy(step).flatMap(({ ref, id }) => (ref === 'mode' ? [id] : [])),
    ),
  );

/** Whether any step on the way of calls to a number asks who calls. */
export function readsCaller(plan: Plan, number: string): boolean {
  let asked = false;
  const facts: Facts = {
    ...factsIn(plan, { at: '', atMs: 0, caller: STRANGER, calledBefore: false, situation: NORMAL }),
    callerMatches: () => {
      asked = true;
      return false;
    },
  };
  for (const step of stepsFrom(plan, KINDS, plan.numbers[number]?.flow)) {
    try {
      playStep(plan, step, { press: '', others: 'noAnswer' }, facts);
    } catch {
      // An unfinished step asks nobody.
    }
    if (asked) return true;
  }
  return false;
}
