import { expect, it } from 'vitest';
import { clinic } from '../backend/clinic.fixture.ts';
import { positionUses, testsWithPosition } from './position-uses.ts';

it('names each step that leaves by a position, and where to', () => {
  const plan = clinic();
  const uses = positionUses(plan, 'snow-day', 'snow');
  expect(uses).toContainEqual({ flow: 'Main line', step: 'Snow day?', to: 'Snow greeting' });
  expect(uses).toHaveLength(2);
  expect(positionUses(plan, 'snow-day', 'nowhere')).toEqual([]);
  expect(testsWithPosition(plan, 'snow-day', 'snow')).toBeGreaterThan(0);
  expect(testsWithPosition(plan, 'snow-day', 'nowhere')).toBe(0);
});
