import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { planOf, step } from '../verify/plan-of.fixture.ts';
import { examplePlan } from '../kinds/example-plan.ts';
import { hoursAskedFirst } from './hours-asked-first.ts';

const hours = { first: examplePlan.hours['desk']!, desk: examplePlan.hours['desk']!, late: examplePlan.hours['desk']! };

it('is the nearest to the start of the flow, not the first of the plan', () => {
  const plan = planOf(
    {
      start: step('incoming-call', 'In', {}, { next: 'snow' }),
      far: step('hours-branch', 'Late', { hours: 'late' }),
      snow: step('mode-branch', 'Snow', { mode: 'snow' }, { on: 'end', normal: 'near' }),
      near: step('hours-branch', 'Desk', { hours: 'desk' }, { open: 'far' }),
      end: step('hang-up', 'End'),
    },
    { hours },
  );
  expect(hoursAskedFirst(plan, KINDS, 'main')).toBe('desk');
});

it('is the plan’s first where the flow asks for none, and null where there are none', () => {
  const nodes = { start: step('hang-up', 'End'), apart: step('hours-branch', 'Late', { hours: 'late' }) };
  expect(hoursAskedFirst(planOf(nodes, { hours }), KINDS, 'main')).toBe('first');
  expect(hoursAskedFirst(planOf(nodes, { hours }), KINDS, 'gone')).toBe('first');
  expect(hoursAskedFirst(planOf(nodes, { hours: {} }), KINDS, 'main')).toBeNull();
});
