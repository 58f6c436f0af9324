import { closedExits, stepsWhile } from '../open-steps.ts';
import { phonesOf, rungBy } from '../rung-by.ts';
import type { Rule } from '../rule.ts';
import { CallShower } from '../show-call.ts';
import { stepBehind } from '../step-graph.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** While hours are closed no step rings desk phones only, of people without working hours: nobody sits there. */
export const ringsEmptyOffice: Rule = {
  id: 'rings-empty-office',
  title: 'A closed office does not ring',
  why: 'After hours the phones ring on empty desks, and the caller waits for nobody before anything helps.',
  source: 'velocityphonesystems.com: reduce missed calls after hours.',
  *check(plan, kinds) {
    const show = new CallShower(plan, kinds);
    const behind = stepsOf(plan, kinds).flatMap((step) =>
      closedExits(plan, kinds, step).flatMap((exit) => stepBehind(plan, kinds, step, exit) ?? []),
    );
    for (const step of stepsWhile(plan, kinds, 'closed', behind)) {
      const { people, outside, onCall } = rungBy(plan, kinds, step);
      if (people.length === 0 || outside.length > 0 || onCall) continue;
      // Whoever has working hours is not rung outside them.
      if (people.some((id) => plan.people[id]?.shift !== undefined)) continue;
      if (!phonesOf(plan, people).every(({ type }) => type === 'desk')) continue;
      yield {
        place: stepPlace(step),
        message: `${quoted(step.node.name)} rings desk phones while the office is closed.`,
        fix: 'Lead callers to a mailbox then, or give these people working hours or a mobile.',
        ...show.to(step),
      };
    }
  },
};
