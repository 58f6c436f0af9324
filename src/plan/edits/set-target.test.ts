import { produce } from 'immer';
import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { samplePlan } from '../../simulate/sample-plan.fixture.ts';
import { behaviourHash } from '../behaviour-hash.ts';
import { readPlan } from '../parse-plan.ts';
import type { Plan } from '../plan.ts';
import { targetOf } from '../default-targets.ts';
import { setTarget } from './set-target.ts';

const after = (plan: Plan, ...edits: readonly ReturnType<typeof setTarget>[]) =>
  edits.reduce((before, edit) => produce(before, (draft) => edit.apply(draft)), plan);

it('keeps a target of the office’s own, changes no call by it, and leaves nothing behind', () => {
  const plan = samplePlan('clinic');
  const stricter = after(plan, setTarget('personSeconds', 45), setTarget('menus', 0));
  expect(targetOf(stricter.targets, 'personSeconds')).toBe(45);
  expect(targetOf(stricter.targets, 'menus')).toBe(0);
  expect(targetOf(stricter.targets, 'holdSeconds')).toBe(30);
  expect(behaviourHash(stricter)).toBe(behaviourHash(plan));
  expect(readPlan(JSON.parse(JSON.stringify(stricter)), KINDS)).toMatchObject({ ok: true });
  expect(after(stricter, setTarget('personSeconds', null), setTarget('menus', null))).toEqual(plan);
});
