import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** The step a flow starts with exists. */
export const missingStart: Rule = {
  id: 'missing-start',
  title: 'Every call flow has a first step',
  why: 'Without a first step no call gets into the flow; all of them take the fallback.',
  source: 'Ringplan design, section 7: structure.',
  *check(plan) {
    for (const [id, { name, start, nodes }] of Object.entries(plan.flows)) {
      if (Object.hasOwn(nodes, start)) continue;
      yield {
        place: { at: 'flow', flow: id },
        message: `The call flow ${quoted(name)} has no first step, so its callers get the fallback.`,
        fix: Object.keys(nodes).length === 0 ? 'Add a step to it.' : 'Choose the step it starts with.',
      };
    }
  },
};
