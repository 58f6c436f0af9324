import { runScenario } from '../../simulate/run-scenario.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Every kept test call goes as it must; those that publishing requires are errors. */
export const testCallFails: Rule = {
  id: 'test-call-fails',
  title: 'Every test call goes as it must',
  why: 'A test call is what the office decided. When it fails, a change did more than was meant, or the decision is old.',
  source: 'Ringplan design, section 7: promises and test calls.',
  *check(plan) {
    for (const [id, scenario] of Object.entries(plan.scenarios)) {
      const { passed, walk, problem } = runScenario(plan, scenario);
      // What a test call names that is gone is said by another rule already.
      if (passed || (walk === null && scenario.required !== true)) continue;
      yield {
        place: { at: 'thing', collection: 'scenarios', id },
        ...(scenario.required === true ? { variant: 'required' } : {}),
        message: `Test call ${quoted(scenario.name)} fails. ${problem ?? ''}`.trim(),
        fix: 'Change the call flow so that the call goes as it must again, or change what the test call expects.',
        ...(walk === null ? {} : { call: scenario.call }),
      };
    }
  },
};
