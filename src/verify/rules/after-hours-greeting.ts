import { heardAfter } from '../heard-after.ts';
import { closedExits } from '../open-steps.ts';
import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** What helps a caller who finds an office closed: when it opens, where urgent matters go, or that somebody calls back. */
const HELPS = [
  /\{(?:opens next|closed until)\}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b\d{1,2}(?::\d\d)?\s*(?:a\.?m|p\.?m|o.clock)|\btomorrow\b/i,
  /\burgent|emergenc|\bon call\b|\{on call\}|911/i,
  /\bcalls? (?:\w+ )?back|return (?:your|the) call|get back to you|answering service|connect/i,
];

/** Whoever calls a closed office hears when it opens, what to do if it is urgent, or that they are called back. Reads English. */
export const afterHoursGreeting: Rule = {
  id: 'after-hours-greeting',
  title: 'Closed greetings help on',
  why: 'A caller who hears only that you are closed tries again at a bad moment, or somewhere else.',
  source: 'gojumba.com, voicefrontdesk.com, smallbusinessbonfire.com: after-hours greetings.',
  *check(plan, kinds) {
    const reported = new Set<unknown>();
    for (const step of stepsOf(plan, kinds)) {
      for (const exit of closedExits(plan, kinds, step)) {
        for (const { step: speaks, text } of heardAfter(plan, kinds, step, exit) ?? []) {
          if (reported.has(speaks) || HELPS.some((help) => help.test(text))) continue;
          reported.add(speaks);
          yield {
            place: stepPlace(speaks),
            message: `${quoted(speaks.node.name)}, heard while ${quoted(step.node.name)} is closed, says neither when you open nor what happens next.`,
            fix: 'Say when you are open again, such as “{opens next}”, what to do if it is urgent, or that you call back.',
          };
        }
      }
    }
  },
};
