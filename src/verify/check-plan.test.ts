import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { checkPlan } from './check-plan.ts';
import { planOf, soundPlan, step } from './plan-of.fixture.ts';
import type { Rule } from './rule.ts';

const rule = (id: string, check: Rule['check']): Rule => ({
  id,
  title: `Rule ${id}`,
  why: 'a test',
  source: 'a test',
  check,
});

it('turns a rule that throws into a finding, and runs the others', () => {
  const breaks = rule('breaks', () => {
    throw new Error('out of cheese');
  });
  const finds = rule('finds', () => [{ place: { at: 'plan' }, message: 'Found.', fix: 'Fix it.', detail: 'x' }]);
  expect(checkPlan(soundPlan, KINDS, { rules: [breaks, finds] })).toMatchObject([
    { id: 'breaks/broke', severity: 'warning', message: 'The check “Rule breaks” could not finish: out of cheese.' },
    { id: 'finds/x', severity: 'warning' },
  ]);
});

it('sorts errors first and gives every finding an id of its own', () => {
  const plan = planOf({
    menu: step('menu', 'Main menu', { prompt: '', keys: [] }),
    out: step('forward-outside', 'Service', { e164: '+19005550100', pressOne: false }),
  });
  const findings = checkPlan(plan, KINDS);
  const order = findings.map(({ severity }) => severity);
  expect(order).toEqual([...order].sort((left, right) => 'ewh'.indexOf(left[0]!) - 'ewh'.indexOf(right[0]!)));
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  expect(findings.length).toBeGreaterThan(4);
});

it('does not change the plan', () => {
  const before = JSON.stringify(soundPlan);
  checkPlan(soundPlan, KINDS);
  expect(JSON.stringify(soundPlan)).toBe(before);
});
