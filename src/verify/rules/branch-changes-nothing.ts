import type { Rule } from '../rule.ts';
import { namedBy } from '../step-graph.ts';
import { isBranch } from '../step-ways.ts';
import { stepPlace, stepsOf, wiredTo } from '../steps-of.ts';
import { quoted } from '../words.ts';

/** A step that sorts calls sends them to at least two different steps. */
export const branchChangesNothing: Rule = {
  id: 'branch-changes-nothing',
  title: 'Sorting makes a difference',
  why: 'Somebody turns the switch on a snow day and believes that callers now hear something else. They do not.',
  source: 'Ringplan design, section 7: a mode that changes nothing when it is meant to.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      if (!isBranch(plan, step) || step.exits.length < 2) continue;
      const targets = step.exits.map(({ id }) => wiredTo(step, id));
      if (targets[0] === undefined || targets.some((target) => target !== targets[0])) continue;
      const isSwitch = namedBy(plan, kinds, step, 'mode').length > 0;
      const next = quoted(step.inFlow.nodes[targets[0]]!.name);
      yield {
        place: stepPlace(step),
        message: isSwitch
          ? `Whatever the switch of ${quoted(step.node.name)} says, callers go on to ${next}.`
          : `All exits of ${quoted(step.node.name)} lead to ${next}, so it sorts nothing.`,
        fix: 'Connect one of its exits to another step, or remove it.',
        ...(isSwitch ? { variant: 'switch' } : {}),
      };
    }
  },
};
