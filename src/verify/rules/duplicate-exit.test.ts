import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { duplicateExit } from './duplicate-exit.ts';

it('accepts exits with ids of their own', () => {
  expect(findingsOf(duplicateExit, soundPlan)).toEqual([]);
});

it('refuses a key that has the id of another exit', () => {
  const keys = [{ id: 'noInput', key: '1', label: 'Sales' }];
  expect(findingsOf(duplicateExit, planOf({ menu: step('menu', 'Main menu', { keys }) }))).toMatchObject([
    {
      id: 'duplicate-exit/main/menu/noInput',
      severity: 'error',
      message: 'The exits “Sales” and “No key pressed” of “Main menu” cannot be told apart.',
    },
  ]);
});
