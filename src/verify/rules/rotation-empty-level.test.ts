import { expect, it } from 'vitest';
import { examplePlan } from '../../kinds/example-plan.ts';
import type { Rotation } from '../../plan/entities.ts';
import { findingsOf, planOf, step } from '../plan-of.fixture.ts';
import { rotationEmptyLevel } from './rotation-empty-level.ts';

const nights = examplePlan.rotations['nights']!;
const asking = { start: step('on-call', 'Ring who is on call') };
const withLevels = (...people: string[][]) => {
  const levels: Rotation['levels'] = people.map((members, index) => ({
    id: `l${index}`,
    people: members,
    weeksEach: 1,
  }));
  return { rotations: { nights: { ...nights, levels } } };
};

it('accepts a rotation in which every level has somebody', () => {
  expect(findingsOf(rotationEmptyLevel, planOf(asking))).toEqual([]);
});

it('warns of a level nobody is in, also where its people were deleted', () => {
  expect(findingsOf(rotationEmptyLevel, planOf(asking, withLevels(['ann'], [], ['gone'])))).toMatchObject([
    {
      id: 'rotation-empty-level/rotations/nights/l1',
      severity: 'warning',
      message: 'Level 2 of “Nights” has nobody, so it is always passed over.',
    },
    { id: 'rotation-empty-level/rotations/nights/l2', severity: 'warning' },
  ]);
});

it('refuses a rotation that a step asks and nobody is in, and only hints where none asks it', () => {
  const nobody = withLevels([], ['gone']);
  expect(findingsOf(rotationEmptyLevel, planOf(asking, nobody))).toMatchObject([
    { severity: 'error', message: 'Nobody is ever on call in “Nights”: no level has people.' },
  ]);
  expect(findingsOf(rotationEmptyLevel, planOf({ start: step('hang-up', 'End') }, nobody))).toMatchObject([
    { severity: 'hint' },
  ]);
});
