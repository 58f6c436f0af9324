import { expect, it } from 'vitest';
import { caughtUp, stepAfter, TOUR_STEPS } from './tour-steps.ts';

it('leads through its steps and out', () => {
  const passed = TOUR_STEPS.map(stepAfter);
  expect(passed).toEqual([...TOUR_STEPS.slice(1), 'over']);
});

it('goes on when something was done, and only then', () => {
  const nothing = { played: false, fixed: null };
  for (const step of [...TOUR_STEPS, 'over'] as const) expect(caughtUp(step, nothing)).toBe(step);
  expect(caughtUp('play', { played: true, fixed: false })).toBe('why');
  expect(caughtUp('why', { played: true, fixed: true })).toBe('why');
  expect(caughtUp('fix', { played: false, fixed: false })).toBe('fix');
  expect(caughtUp('fix', { played: false, fixed: true })).toBe('proven');
  expect(caughtUp('over', { played: true, fixed: true })).toBe('over');
});
