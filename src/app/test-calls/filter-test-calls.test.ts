import { expect, it } from 'vitest';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import type { PlayedTestCall } from '../../verify/test-calls/play-test-calls.ts';
import { isShown, isUnfiltered, NO_FILTER, type TestCallFilter } from './filter-test-calls.ts';

const plan = samplePlan('clinic');
const played = (id: string) =>
  ({ id, passed: id !== 'tue-1210-lunch', period: id === 'tue-1210-lunch' ? 'Lunch' : 'Open' }) as PlayedTestCall;
const shown = (filter: Partial<TestCallFilter>) =>
  Object.keys(plan.scenarios).filter((id) => isShown(plan, { ...NO_FILTER, ...filter }, id, played(id)));

it('shows what all filters let through', () => {
  expect(shown({})).toHaveLength(Object.keys(plan.scenarios).length);
  expect(shown({ result: 'red' })).toEqual(['tue-1210-lunch']);
  expect(shown({ period: 'Lunch', number: 'main' })).toEqual(['tue-1210-lunch']);
  expect(shown({ period: 'Lunch', number: 'billing' })).toEqual([]);
  expect(shown({ result: 'required' })).toEqual([]);
  expect(shown({ search: '  LUNCH message' })).toEqual(['tue-1210-lunch']);
});

it('knows when nothing is filtered out', () => {
  expect(isUnfiltered({ ...NO_FILTER, search: ' ' })).toBe(true);
  expect(isUnfiltered({ ...NO_FILTER, number: 'main' })).toBe(false);
});
