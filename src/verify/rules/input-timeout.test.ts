import { expect, it } from 'vitest';
import { findingsOf, planOf, soundPlan, step } from '../plan-of.fixture.ts';
import { inputTimeout } from './input-timeout.ts';

const waiting = (firstKeySeconds: number) =>
  findingsOf(inputTimeout, planOf({ menu: step('menu', 'Main menu', { firstKeySeconds }) }));

it('accepts four to ten seconds', () => {
  expect(findingsOf(inputTimeout, soundPlan)).toEqual([]);
  expect(waiting(4)).toEqual([]);
  expect(waiting(10)).toEqual([]);
});

it('warns of less and of more', () => {
  expect(waiting(3)).toMatchObject([
    {
      id: 'input-timeout/main/menu',
      severity: 'warning',
      message: '“Main menu” waits 3 s for the first key, which is too short.',
    },
  ]);
  expect(waiting(11)[0]!.message).toContain('too long');
});
