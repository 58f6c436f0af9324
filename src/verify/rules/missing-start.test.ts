import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan } from '../plan-of.fixture.ts';
import { missingStart } from './missing-start.ts';

it('accepts a flow whose first step exists', () => {
  expect(findingsOf(missingStart, soundPlan)).toEqual([]);
});

it('reports an empty flow and one whose first step was deleted', () => {
  expect(findingsOf(missingStart, planOf({}))).toMatchObject([
    { id: 'missing-start/main', severity: 'error', fix: 'Add a step to it.' },
  ]);
  const flows = { main: { ...soundPlan.flows['main']!, start: 'gone' } };
  expect(findingsOf(missingStart, { ...soundPlan, flows })).toMatchObject([{ fix: 'Choose the step it starts with.' }]);
});
