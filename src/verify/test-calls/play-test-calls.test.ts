import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import type { Plan } from '../../plan/plan.ts';
import { runScenario } from '../../simulate/run-scenario.ts';
import { callForExit } from './call-for-exit.ts';
import { planExits } from './plan-exits.ts';
import { playTestCalls, testCallOrder } from './play-test-calls.ts';
import { toEnd } from './to-end.fixture.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';

const clinic = samplePlan('clinic');
const run = (plan: Plan) => toEnd(playTestCalls(plan)).answer;

it('plays all test calls in the order of their list, with their period and their end', () => {
  const { calls } = run(clinic);
  expect(calls).toHaveLength(Object.keys(clinic.scenarios).length);
  expect(calls.every(({ passed }) => passed)).toBe(true);
  const lunch = calls.find(({ id }) => id === 'tue-1210-lunch')!;
  expect(lunch).toMatchObject({
    period: 'Lunch',
    ends: 'a message in Front desk mailbox',
    end: { outcome: 'message', who: 'front-desk' },
  });
  expect(lunch.steps.map(({ node }) => node)).toContain('front-desk-hours');
  const [first, second] = testCallOrder(clinic);
  const turned = {
    ...clinic.scenarios,
    [first!]: { ...clinic.scenarios[first!]!, order: 1 },
    [second!]: { ...clinic.scenarios[second!]!, order: 0 },
  };
  expect(testCallOrder({ ...clinic, scenarios: turned }).slice(0, 2)).toEqual([second, first]);
});

it('names the exits that no test call takes, and proposes a call for one', () => {
  const { exits, untested } = run(clinic);
  expect(exits).toBe(planExits(clinic, KINDS).length);
  const busy = untested.find(({ step, label }) => step === 'Ring Dana Ortiz' && label === 'Busy')!;
  const proposed = callForExit(clinic, busy)!;
  expect(proposed.name).toContain('Ring Dana Ortiz, Busy');
  expect(runScenario(clinic, proposed).passed).toBe(true);
  const more = run({ ...clinic, scenarios: { ...clinic.scenarios, busy: proposed } });
  expect(more.untested.map(({ key }) => key)).not.toContain(busy.key);
  expect(more.untested.length).toBeLessThan(untested.length);
});

it('takes every exit for untested where there is no test call', () => {
  const { calls, exits, untested } = run({ ...clinic, scenarios: {} });
  expect([calls.length, untested.length]).toEqual([0, exits]);
});
