import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { CallShower } from '../show-call.ts';
import { entries, stepBehind, stepsAfter } from '../step-graph.ts';
import { uses } from '../step-ways.ts';
import { stepPlace, type Step } from '../steps-of.ts';
import { quoted } from '../words.ts';

const MOST_LEVELS = 3;

/** No menu takes more than two choices to get to: the third is the last. */
export const menuDepth: Rule = {
  id: 'menu-depth',
  title: 'Three choices at the most',
  why: 'After three menus callers no longer know where they are; many hang up or press anything.',
  source:
    'AT&T Form I: no more than three levels; MERLIN MAIL Form G: more than two can confuse; voip-int.com, the three-decision rule.',
  *check(plan, kinds) {
    const show = new CallShower(plan, kinds);
    for (const [step, choices] of fewestChoices(plan, kinds)) {
      // Where the way is too long only the first menu on it is told.
      if (choices !== MOST_LEVELS || keyExits(plan, step).length === 0) continue;
      yield {
        place: stepPlace(step),
        message: `Callers have to choose ${choices} times before they come to ${quoted(step.node.name)}, where they choose again.`,
        fix: 'Give its choices to an earlier menu, even if that becomes longer.',
        ...show.to(step),
      };
    }
  },
};

/** The exits by which a caller chooses; a single key, as in “press 1 to be called back”, is no menu. */
const keyExits = (plan: Plan, step: Step): string[] => {
  const exits = uses(plan, step, 'gather') ? step.exits.flatMap(({ id, key }) => (key === undefined ? [] : [id])) : [];
  return exits.length < 2 ? [] : exits;
};

/** Every step with the fewest choices that a caller has made when they come to it: breadth first, ways without a choice first. */
function fewestChoices(plan: Plan, kinds: Kinds): Map<Step, number> {
  const found = new Map<Step, number>();
  let level = entries(plan, kinds).map(({ first }) => first);
  for (let choices = 0; level.length > 0; choices += 1) {
    const chosen: Step[] = [];
    const open = level.filter((step) => !found.has(step));
    for (const step of open) {
      if (found.has(step)) continue;
      found.set(step, choices);
      const keys = keyExits(plan, step);
      const others = step.exits.flatMap(({ id }) => (keys.includes(id) ? [] : [id]));
      open.push(...stepsAfter(plan, kinds, step, others));
      chosen.push(...keys.flatMap((exit) => stepBehind(plan, kinds, step, exit) ?? []));
    }
    level = chosen.filter((step) => !found.has(step));
  }
  return found;
}
