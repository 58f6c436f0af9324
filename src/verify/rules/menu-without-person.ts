import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { stepsWhile } from '../open-steps.ts';
import type { Rule } from '../rule.ts';
import { CallShower } from '../show-call.ts';
import { stepsAfter } from '../step-graph.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, stepsOf, type Step } from '../steps-of.ts';
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
    const helped = leadingToPhones(plan, kinds);
    for (const step of stepsWhile(plan, kinds, 'open')) {
      if (!uses(plan, step, 'gather') || !step.exits.some(({ key }) => key !== undefined)) continue;
      if (helped.has(step)) continue;
      yield {
        place: stepPlace(step),
        message: `While you are open, no key of ${quoted(step.node.name)} leads to a person.`,
        fix: 'Let key 0, or pressing nothing, ring somebody.',
        ...show.to(step),
      };
    }
  },
};

/** Every step from which some way leads to a phone that rings: backwards from those that ring, so that each is looked at once. */
function leadingToPhones(plan: Plan, kinds: Kinds): Set<Step> {
  const before = new Map<Step, Step[]>();
  for (const step of stepsOf(plan, kinds))
    for (const next of stepsAfter(plan, kinds, step)) before.set(next, [...(before.get(next) ?? []), step]);
  const found = new Set(stepsOf(plan, kinds).filter((step) => uses(plan, step, 'ring') || netRings(plan, step)));
  for (const step of found) for (const earlier of before.get(step) ?? []) found.add(earlier);
  return found;
}
