import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import { placeholderProblem } from './placeholder-problem.ts';

it('names the placeholder that cannot be filled in, and those that can', () => {
  expect(placeholderProblem(examplePlan, 'Back at {opens next}, or call {on call}.')).toBeNull();
  expect(placeholderProblem(examplePlan, 'Back at {opening}.')).toMatch(
    /“\{opening\}”.*\{opens next\}.* or \{on call\}/,
  );
  expect(placeholderProblem(examplePlan, 'Back at {opens next.')).toMatch(/other half/);
});
