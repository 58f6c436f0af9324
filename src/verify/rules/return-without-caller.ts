import { reachableSteps } from '../reachable-steps.ts';
import type { Rule } from '../rule.ts';
import { stepWays } from '../step-ways.ts';
import { stepPlace, stepsIn } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** A flow that numbers enter directly has no step that goes back to another flow. */
export const returnWithoutCaller: Rule = {
  id: 'return-without-caller',
  title: 'Only flows that were entered by a step go back',
  why: 'A call that came in by a number has no flow to go back to, so it takes the number’s fallback.',
  source: 'Ringplan design, section 5: return at top level is an error.',
  *check(plan, kinds) {
    for (const [flow, { name }] of Object.entries(plan.flows)) {
      const number = Object.values(plan.numbers).find((entering) => entering.flow === flow);
      if (!number) continue;
      const reached = reachableSteps(plan, kinds, flow);
      for (const step of stepsIn(plan, kinds, flow).values()) {
        if (!reached?.has(step.id) || !stepWays(plan, step).some(({ leaves }) => leaves?.to === 'caller')) continue;
        yield {
          place: stepPlace(step),
          message: `Calls to ${quoted(number.name)} enter ${quoted(name)} directly, so at this step there is nothing to go back to.`,
          fix: 'Put something that ends the call here, or let a step of another flow lead to this one.',
        };
      }
    }
  },
};
