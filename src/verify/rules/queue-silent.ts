import type { Rule } from '../rule.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** A queue tells its callers their place or how long it may take. */
export const queueSilent: Rule = {
  id: 'queue-silent',
  title: 'Who waits hears how long',
  why: 'Music alone tells nobody whether it goes on for one minute or for ten; callers give up who would have been next.',
  source: 'IP Office queues: after 10 s, then every 20 s (carrollcommunications.com); ottspott.co, hold queue.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      const { announcePosition, announceWait } = step.node.settings;
      if (!uses(plan, step, 'hold') || announcePosition !== false || announceWait === true) continue;
      yield {
        place: stepPlace(step),
        message: `Callers in ${quoted(step.node.name)} hear neither their place nor how long it may take.`,
        fix: 'Let it say the caller’s place.',
      };
    }
  },
};
