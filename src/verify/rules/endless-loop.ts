import { findCycles } from '../../base/graph.ts';
import type { Kinds } from '../../engine/kind.ts';
import type { CallScript } from '../../plan/call-script.ts';
import type { Plan } from '../../plan/plan.ts';
import { findCall } from '../find-call.ts';
import type { Others } from '../play-step.ts';
import { reachableSteps } from '../reachable-steps.ts';
import type { Rule } from '../rule.ts';
import { isBranch, NOBODY, silentPlay, uses } from '../step-ways.ts';
import { stepPlace, stepsIn, wiredTo, type Step } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** Looking for a call costs milliseconds; a plan with more circles than this has enough to show. */
const MAX_SEARCHES = 40;

/**
 * No caller goes round in circles by doing nothing while nobody answers. Where a branch could lead out of the circle, it is
 * one only if a call on the engine stays in it.
 */
export const endlessLoop: Rule = {
  id: 'endless-loop',
  title: 'No caller goes round in circles',
  why: 'A caller who does nothing hears the same steps again and again, until the call is cut over to the fallback.',
  source: '8x8, “Avoiding call loops” (attendant to ring group and back); Landis, call loop detection.',
  *check(plan, kinds) {
    let searches = 0;
    for (const [flow, { start }] of Object.entries(plan.flows)) {
      const order = [...(reachableSteps(plan, kinds, flow) ?? [])];
      const steps = stepsIn(plan, kinds, flow);
      const reported = new Set<string>();
      for (const others of NOBODY) {
        const onward = (id: string) => nextSteps(plan, steps.get(id), others);
        for (const found of findCycles(order, onward)) {
          const cycle = new Set(found);
          const members = order.filter((id) => cycle.has(id));
          const key = members.join(' ');
          const first = steps.get(members[0] ?? start);
          if (reported.has(key) || !first || asksOnlyItself(plan, members, first)) continue;
          const call = searches < MAX_SEARCHES ? proof(plan, kinds, first, members, others) : undefined;
          searches += 1;
          const closed = members.every((id) =>
            exitsOf(plan, steps.get(id)!, others).every((next) => next !== undefined && cycle.has(next)),
          );
          if (!closed && !call) continue;
          reported.add(key);
          const speaks = members.some((id) => uses(plan, steps.get(id)!, 'record'));
          const names = around(first.id, cycle, onward).map((id) => quoted(steps.get(id)!.node.name));
          yield {
            place: stepPlace(first),
            message: `A caller who does nothing goes round in circles: ${roundText(names)}.`,
            fix: 'Connect one of these steps to something that ends the call, such as a mailbox.',
            ...(call ? { call } : {}),
            // Whoever speaks after the tone gets out.
            ...(speaks ? { variant: 'speaks' } : {}),
          };
        }
      }
    }
  },
};

/** The step behind each exit that a caller who does nothing can take; undefined where there is no wire. */
const exitsOf = (plan: Plan, step: Step, others: Others): (string | undefined)[] => {
  if (isBranch(plan, step)) return step.exits.map((exit) => wiredTo(step, exit.id));
  const { exit } = silentPlay(plan, step, others);
  return [exit === null ? undefined : wiredTo(step, exit)];
};

const nextSteps = (plan: Plan, step: Step | undefined, others: Others): string[] =>
  step ? exitsOf(plan, step, others).filter((next) => next !== undefined) : [];

/** A menu that repeats itself is the business of menu-without-way-on. */
const asksOnlyItself = (plan: Plan, members: readonly string[], first: Step): boolean =>
  members.length === 1 && uses(plan, first, 'gather');

/** A call that comes to the circle, does nothing more, and that the engine has to cut off. */
const proof = (
  plan: Plan,
  kinds: Kinds,
  first: Step,
  members: readonly string[],
  others: Others,
): CallScript | undefined => {
  const steps = stepsIn(plan, kinds, first.flow);
  return findCall(plan, kinds, {
    flow: first.flow,
    node: first.id,
    after: members.flatMap((id) => {
      const step = steps.get(id)!;
      return isBranch(plan, step) ? [] : [{ ...silentPlay(plan, step, others), keys: [] }];
    }),
    shows: ({ trace }) => trace.some(({ code }) => code.startsWith('bound.')),
  });
};

/** The shortest way round from a step back to itself within a circle, the step at both ends. */
function around(first: string, cycle: ReadonlySet<string>, onward: (id: string) => string[]): string[] {
  const cameFrom = new Map<string, string | null>([[first, null]]);
  for (const id of cameFrom.keys()) {
    for (const next of onward(id)) {
      if (next === first) {
        const path = [first];
        for (let at: string | null = id; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
        return path;
      }
      if (cycle.has(next) && !cameFrom.has(next)) cameFrom.set(next, id);
    }
  }
  return [first];
}

const MOST_NAMES = 6;

const roundText = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', then ')
    : `${names.slice(0, MOST_NAMES - 1).join(', then ')}, and ${names.length - MOST_NAMES} more steps`;
