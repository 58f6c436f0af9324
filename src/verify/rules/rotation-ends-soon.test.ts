import { expect, it } from 'vitest';
import { findingsOf, planOf, step } from '../plan-of.fixture.ts';
import { rotationEndsSoon } from './rotation-ends-soon.ts';

const plan = planOf({ rota: step('on-call', 'On call') });
const until = (date: string | undefined) => {
  const { until: _none, ...nights } = { ...plan.rotations['nights']!, until: date };
  return { ...plan, rotations: { nights: date === undefined ? nights : { ...nights, until: date } } };
};
// 10:07 on 24 November in Chicago.
const fromMs = Date.parse('2026-11-24T10:07:00-06:00');
const found = (date: string | undefined) => findingsOf(rotationEndsSoon, until(date), { fromMs });

it('says nothing without a today, without an end, or of an end in three weeks', () => {
  expect(findingsOf(rotationEndsSoon, until('2026-11-25'))).toEqual([]);
  expect(found(undefined)).toEqual([]);
  expect(found('2026-12-09')).toEqual([]);
});

it('warns two weeks ahead, and refuses a rotation that is over', () => {
  expect(found('2026-12-08')).toMatchObject([
    {
      id: 'rotation-ends-soon/rotations/nights',
      severity: 'warning',
      message: '“Nights” ends on Dec 8, 2026; from then on nobody is on call.',
    },
  ]);
  expect(found('2026-11-24')).toMatchObject([{ severity: 'warning' }]);
  expect(found('2026-11-23')).toMatchObject([
    { severity: 'error', message: '“Nights” is over since Nov 23, 2026: nobody is on call.' },
  ]);
});
