import type { Exit } from '../../engine/kind.ts';
import { findCall } from '../find-call.ts';
import { netLeadsNowhere } from '../leads-nowhere.ts';
import { reachableSteps } from '../reachable-steps.ts';
import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf, type Step } from '../steps-of.ts';
import { exitWords, quoted, quotedList } from '../words.ts';

/** A call is looked for on the first findings only, so that a plan full of open exits is still checked at once. */
const MAX_CALLS = 8;

/** Every exit leads somewhere: by a wire, or, for a failure exit, by a safety net that can take the call. */
export const unwiredExit: Rule = {
  id: 'unwired-exit',
  title: 'Every exit leads on',
  why: 'A caller who comes to an exit without a wire does not get what the step promised, but the fallback of the number.',
  source:
    'Amazon Connect, “Best practices for contact flows”: ensure all error branches are routed. PhoneIQ, call flows: no slot left blank.',
  *check(plan, kinds) {
    let calls = 0;
    for (const [flow, { name }] of Object.entries(plan.flows)) {
      const reachable = reachableSteps(plan, kinds, flow);
      const steps = stepsOf(plan, kinds).filter((step) => step.flow === flow);
      for (const step of steps) {
        const reached = reachable?.has(step.id) ?? false;
        for (const exit of step.exits) {
          if (exit.failure || isWired(step, exit)) continue;
          const seek = reached && calls < MAX_CALLS;
          if (seek) calls += 1;
          const call = seek
            ? findCall(plan, kinds, {
                flow,
                node: step.id,
                exit: exit.id,
                shows: ({ trace }) =>
                  trace.some(
                    ({ code, node, args }) => code === 'exit.unwired' && node === step.id && args['exit'] === exit.id,
                  ),
              })
            : undefined;
          yield {
            place: stepPlace(step, exit.id),
            message:
              step.exits.length === 1
                ? `Nothing comes after ${quoted(step.node.name)}.`
                : `${exitWords(step, exit)} leads nowhere.`,
            fix: 'Connect it to the step that should follow.',
            ...(call ? { call } : {}),
            // No caller comes to a step that nothing leads to; that is the problem there.
            ...(reached ? {} : { variant: 'unreached' }),
          };
        }
      }
      // One finding for all failure exits: what is wrong with them is the net they share.
      const caught = steps.filter((step) =>
        // An exit that ends the call needs no net.
        step.exits.some((exit) => exit.failure && exit.unwired === undefined && !isWired(step, exit)),
      );
      if (caught.length > 0 && netLeadsNowhere(plan, flow))
        yield {
          place: { at: 'flow', flow },
          detail: 'safety-net',
          message: `The safety net of ${quoted(name)} cannot take calls, but ${quotedList(caught.slice(0, 3).map(({ node }) => node.name))} ${caught.length === 1 ? 'relies' : 'rely'} on it.`,
          fix: 'Choose a mailbox or a person with a phone as the safety net, or as the fallback of the number.',
        };
    }
  },
};

const isWired = (step: Step, exit: Exit): boolean => Object.hasOwn(step.node.next, exit.id);
