import { reachableSteps } from '../reachable-steps.ts';
import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** Every step has a way to it from the first step of its flow. */
export const unreachableStep: Rule = {
  id: 'unreachable-step',
  title: 'Every step can be reached',
  why: 'A step that nothing leads to is never heard, though the picture suggests that it is.',
  source: 'Ringplan design, section 7: structure.',
  *check(plan, kinds) {
    for (const flow of Object.keys(plan.flows)) {
      const reachable = reachableSteps(plan, kinds, flow);
      if (!reachable) continue;
      for (const step of stepsOf(plan, kinds)) {
        if (step.flow !== flow || reachable.has(step.id)) continue;
        yield {
          place: stepPlace(step),
          message: `No caller ever comes to ${quoted(step.node.name)}, because nothing leads to it.`,
          fix: 'Connect an exit of another step to it, or delete it.',
        };
      }
    }
  },
};
