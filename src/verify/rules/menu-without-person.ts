import { stepsWhile } from '../open-steps.ts';
import type { Rule } from '../rule.ts';
import { CallShower } from '../show-call.ts';
import { stepsFrom } from '../step-graph.ts';
import { uses } from '../step-ways.ts';
import { stepPlace } from '../steps-of.ts';
import { netRings } from '../net-rings.ts';
import { quoted } from '../words.ts';

/** From every menu of an open office some key, or none, leads to a phone that rings. */
export const menuWithoutPerson: Rule = {
  id: 'menu-without-person',
  title: 'A person can be reached from every menu',
  why: 'A caller whose matter fits no key wants somebody to ask; a menu of messages sends them to a competitor.',
  source: 'Avaya IR 15602; University of Oregon, Form 6: mandatory zero-out to a live answer; inc.com, Murphy.',
  *check(plan, kinds) {
    const show = new CallShower(plan, kinds);
    for (const step of stepsWhile(plan, kinds, 'open')) {
      if (!uses(plan, step, 'gather') || !step.exits.some(({ key }) => key !== undefined)) continue;
      const beyond = stepsFrom(plan, kinds, [step]);
      if (beyond.some((one) => uses(plan, one, 'ring') || netRings(plan, one))) continue;
      yield {
        place: stepPlace(step),
        message: `While you are open, no key of ${quoted(step.node.name)} leads to a person.`,
        fix: 'Let key 0, or pressing nothing, ring somebody.',
        ...show.to(step),
      };
    }
  },
};
