import type { Kinds } from '../../engine/kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { heardAfter } from '../heard-after.ts';
import { closedExits } from '../open-steps.ts';
import type { Rule } from '../rule.ts';
import { namedBy, stepBehind } from '../step-graph.ts';
import { stepPlace, stepsOf, type Step } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** Fills in what is true on a holiday as well. */
const KNOWS_THE_DAY = /\{(?:opens next|closed until|holiday)\}/;

/** Where callers hear something on a special day, it fits that day: it names it, or when the office next opens. Reads English. */
export const specialDayGreeting: Rule = {
  id: 'special-day-greeting',
  title: 'Holidays have a greeting that fits',
  why: '“We are open again tomorrow at eight” is wrong on the day before Christmas, and callers believe it.',
  source:
    'Avaya: holidays with no greeting of their own are ignored; Ringplan design, section 6: special days and greetings.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      for (const { exit, day } of specialExits(plan, kinds, step)) {
        const heard = stepBehind(plan, kinds, step, exit) ? heardAfter(plan, kinds, step, exit) : null;
        if (heard === null || heard.length === 0 || heard.some(({ text }) => KNOWS_THE_DAY.test(text))) continue;
        yield {
          place: stepPlace(heard[0]!.step),
          detail: `${step.id}-${exit}`,
          message: `On special days such as ${quoted(day)} callers of ${quoted(step.node.name)} hear ${quoted(heard[0]!.step.node.name)}, which does not know what day it is.`,
          fix: 'Say “{opens next}” in it, or give special days a period with a greeting of its own that says “{holiday}”.',
        };
      }
    }
  },
};

/** The exits that callers take on special days for which the office closes or has a period of its own, each with one such day. */
function specialExits(plan: Plan, kinds: Kinds, step: Step): { exit: string; day: string }[] {
  const closed = closedExits(plan, kinds, step);
  const found = new Map<string, string>();
  for (const id of closed.length === 0 ? [] : namedBy(plan, kinds, step, 'hours')) {
    const hours = plan.hours[id];
    // A period of the week has its greeting for the week: only one that nothing but special days uses is about them.
    const weekly = new Set(hours?.weekly.map(({ period }) => period));
    for (const { name, effect, off } of hours?.specialDays ?? []) {
      if (off === true) continue;
      const exits =
        effect.kind === 'closed'
          ? closed
          : effect.kind === 'period' && !weekly.has(effect.period)
            ? [effect.period]
            : [];
      for (const exit of exits) if (!found.has(exit)) found.set(exit, name);
    }
  }
  return [...found].map(([exit, day]) => ({ exit, day }));
}
