import { outcomeWho } from '../engine/call.ts';
import type { Scenario } from '../plan/call-script.ts';
import type { Plan } from '../plan/plan.ts';
import { walk, type Walk } from './walk.ts';

/** Whether a kept test call still ends as it must, and how it ended; `walk` is null when it could not be placed at all. */
export interface ScenarioResult {
  readonly passed: boolean;
  readonly walk: Walk | null;
  readonly problem: string | null;
}

/** Plays a scenario and compares its end with the expected one. */
export function runScenario(plan: Plan, scenario: Scenario): ScenarioResult {
  const played = walk(plan, scenario.call);
  if (!played.ok) return { passed: false, walk: null, problem: played.error };
  const { outcome } = played.value;
  const { expect } = scenario;
  const who = outcomeWho(outcome);
  const passed = outcome.kind === expect.outcome && (expect.who === undefined || expect.who === who);
  const want = `${expect.outcome}${expect.who === undefined ? '' : ` (${expect.who})`}`;
  return {
    passed,
    walk: played.value,
    problem: passed ? null : `ended as ${outcome.kind}${who === null ? '' : ` (${who})`}, expected ${want}`,
  };
}
