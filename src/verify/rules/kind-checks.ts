import type { Rule } from '../rule.ts';
import { stepPlace, stepsOf } from '../steps-of.ts';

/** What each kind of step finds wrong with its own settings. */
export const kindChecks: Rule = {
  id: 'kind-checks',
  title: 'The settings of every step work',
  why: 'A team without members or a key with two meanings cannot do what the picture says.',
  source: 'The kind of the step: each one checks its own settings.',
  *check(plan, kinds) {
    for (const step of stepsOf(plan, kinds)) {
      const seen = new Map<string, number>();
      for (const { code, severity, message, fix } of step.kind.checks?.(step.node.settings, plan) ?? []) {
        const count = (seen.get(code) ?? 0) + 1;
        seen.set(code, count);
        yield { place: stepPlace(step), detail: count === 1 ? code : `${code}-${count}`, severity, message, fix };
      }
    }
  },
};
