import type { Plan } from '../../plan/plan.ts';
import { runScenario } from '../../simulate/run-scenario.ts';

/** Plays the kept test calls of a plan, one a step, and returns the ids of those that do not end as they must. */
export function* redTestCalls(plan: Plan): Generator<void, string[]> {
  const red: string[] = [];
  for (const [id, scenario] of Object.entries(plan.scenarios)) {
    if (!runScenario(plan, scenario).passed) red.push(id);
    yield;
  }
  return red;
}
