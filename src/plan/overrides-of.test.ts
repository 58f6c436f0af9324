import { expect, it } from 'vitest';
import { examplePlan } from '../kinds/example-plan.ts';
import { overridesOf } from './overrides-of.ts';
import type { Plan } from './plan.ts';
import type { OverrideScope, Situation } from './situation.ts';

const desk = examplePlan.hours['desk']!;
const plan: Plan = {
  ...examplePlan,
  hours: { here: { ...desk, site: 'main' }, there: { ...desk, site: 'branch' }, nowhere: desk },
};
const set = (scope: OverrideScope, does: 'close' | 'open', period?: string): Situation => ({
  entries: [
    { id: 'o', kind: 'override', scope, does, ...(period === undefined ? {} : { period }), fromMs: 5, untilMs: 9 },
  ],
});
const concerned = (scope: OverrideScope) =>
  ['here', 'there', 'nowhere'].filter((id) => overridesOf(plan, set(scope, 'close'), id).length > 0);

it('concerns the whole office, the hours of one site, or one department', () => {
  expect(concerned({ of: 'office' })).toEqual(['here', 'there', 'nowhere']);
  expect(concerned({ of: 'site', site: 'main' })).toEqual(['here']);
  expect(concerned({ of: 'hours', hours: 'nowhere' })).toEqual(['nowhere']);
});

it('opens in the named period of its own hours, else in the first', () => {
  const period = (scope: OverrideScope, named?: string) =>
    overridesOf(plan, set(scope, 'open', named), 'here')[0]?.period;
  expect(period({ of: 'office' })).toBe('open');
  expect(period({ of: 'hours', hours: 'here' }, 'lunch')).toBe('lunch');
  expect(period({ of: 'office' }, 'lunch')).toBe('open');
});

it('closes for callers and sends nobody home; opening counts for both', () => {
  const closes = set({ of: 'office' }, 'close');
  expect(overridesOf(plan, closes, 'here')).toEqual([{ id: 'o', period: null, fromMs: 5, untilMs: 9 }]);
  expect(overridesOf(plan, closes, 'here', 'shift')).toEqual([]);
  expect(overridesOf(plan, set({ of: 'office' }, 'open'), 'here', 'shift')).toHaveLength(1);
});

it('holds from the beginning and for good where it says neither', () => {
  const always: Situation = {
    entries: [{ id: 'o', kind: 'override', scope: { of: 'office' }, does: 'close', untilMs: null }],
  };
  expect(overridesOf(plan, always, 'here')).toMatchObject([{ fromMs: 0, untilMs: Number.MAX_SAFE_INTEGER }]);
  expect(overridesOf(plan, always, 'gone')).toEqual([]);
});
