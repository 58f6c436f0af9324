import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { exitWords, quoted } from '../words.ts';

/** Every wire begins at an exit that its step has and ends at a step that exists. */
export const danglingWire: Rule = {
  id: 'dangling-wire',
  title: 'Every wire has two ends',
  why: 'A wire to a deleted step looks connected in the file, but its callers take the fallback.',
  source: 'Ringplan design, section 7: structure.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      for (const [id, target] of Object.entries(step.node.next)) {
        const exit = step.exits.find((candidate) => candidate.id === id);
        if (!exit)
          yield {
            place: stepPlace(step),
            detail: id,
            variant: 'no-exit',
            message: `${quoted(step.node.name)} has a wire from an exit that it no longer has.`,
            fix: 'Remove the wire, or bring the exit back.',
          };
        else if (!Object.hasOwn(step.inFlow.nodes, target))
          yield {
            place: stepPlace(step, id),
            // The safety net catches a failure exit; nothing the plan says catches the others.
            ...(exit.failure ? { variant: 'caught' } : {}),
            message: `${exitWords(step, exit)} leads to a step that no longer exists.`,
            fix: 'Connect it to another step.',
          };
      }
    }
  },
};
