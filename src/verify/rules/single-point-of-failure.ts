import { netsOf } from '../net-rings.ts';
import { stepsWhile } from '../open-steps.ts';
import { rungBy } from '../rung-by.ts';
import type { Rule } from '../rule.ts';
import { namedBy, stepsFrom } from '../step-graph.ts';
import { stepPlace } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** Where an open office rings one person only, somebody else is rung after them or told of the message. */
export const singlePointOfFailure: Rule = {
  id: 'single-point-of-failure',
  title: 'No matter hangs on one person',
  why: 'When this one person is ill, nobody answers these callers and nobody hears the messages they leave.',
  source:
    'docplayer.net/1664643: personal, group and site continuity tiers; Ringplan design, section 7: single point of failure.',
  *check(plan, kinds) {
    for (const step of stepsWhile(plan, kinds, 'open')) {
      const { people, outside, onCall } = rungBy(plan, kinds, step);
      const person = people[0];
      if (people.length !== 1 || outside.length > 0 || onCall || !Object.hasOwn(plan.people, person!)) continue;
      const after = stepsFrom(plan, kinds, [step]);
      const nets = after.flatMap((one) => netsOf(plan, one));
      const others = [
        ...after.flatMap((one) => {
          const rung = rungBy(plan, kinds, one);
          return [...rung.people, ...rung.outside];
        }),
        ...nets.flatMap((net) => (net.to === 'person' ? [net.person] : net.to === 'outside' ? [net.e164] : [])),
      ];
      const boxes = new Set([
        ...after.flatMap((one) => namedBy(plan, kinds, one, 'mailbox')),
        ...nets.flatMap((net) => (net.to === 'mailbox' ? [net.mailbox] : [])),
      ]);
      const told = [...boxes].flatMap((id) => plan.mailboxes[id]?.owners ?? []);
      if ([...others, ...told].some((other) => other !== person)) continue;
      yield {
        place: stepPlace(step),
        message: `Callers of ${quoted(step.node.name)} depend on ${quoted(plan.people[person!]!.name)} alone: nobody else is rung, or told of a message.`,
        fix: 'Let somebody else ring after them, or make somebody else an owner of the mailbox too.',
      };
    }
  },
};
