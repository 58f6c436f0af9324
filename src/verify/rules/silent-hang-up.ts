import { reachableSteps } from '../reachable-steps.ts';
import type { Rule } from '../rule.ts';
import { CallShower } from '../show-call.ts';
import { namedBy } from '../step-graph.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** No call ends without a word: a step that hangs up says something first. */
export const silentHangUp: Rule = {
  id: 'silent-hang-up',
  title: 'Nobody is hung up on',
  why: 'A line that goes dead without a word sounds like a fault, and the caller tries again.',
  source: 'ivrsworld.com: never hang up; Avaya IR 15602.',
  *check(plan, kinds) {
    const show = new CallShower(plan, kinds);
    for (const step of stepsOf(plan, kinds)) {
      const { kind } = step;
      if (kind.group !== 'end' || step.exits.length > 0 || kind.inputClasses(step.node.settings, plan).length === 0)
        continue;
      if (namedBy(plan, kinds, step, 'prompt').length > 0) continue;
      const reached = reachableSteps(plan, kinds, step.flow)?.has(step.id) ?? false;
      if (!reached) continue;
      yield {
        place: stepPlace(step),
        message: `${quoted(step.node.name)} ends the call without a word.`,
        fix: 'Choose last words, such as “Thank you for calling. Goodbye.”',
        ...show.to(step),
      };
    }
  },
};
