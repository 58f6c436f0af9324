import { expect, it } from 'vitest';
import { KINDS } from '../../kinds/registry.ts';
import { checkPlan } from '../check-plan.ts';
import { soundPlan } from '../plan-of.fixture.ts';
import type { Rule } from '../rule.ts';
import { RULES } from './all.ts';

const files = Object.entries(
  import.meta.glob<Record<string, Rule>>(['./*.ts', '!./all.ts', '!./*.test.ts'], { eager: true }),
).map(([path, exports]) => ({ path, rule: Object.values(exports)[0]! }));
const tests = Object.keys(import.meta.glob('./*.test.ts'));

it('lists exactly the rules in the folder, each once', () => {
  const inFolder = files.map(({ rule }) => rule.id).sort();
  expect(RULES.map(({ id }) => id).sort()).toEqual(inFolder);
  expect(inFolder.length).toBeGreaterThanOrEqual(50);
});

for (const { path, rule } of files) {
  it(`${rule.id} is in the file of its name, beside a test, and says why`, () => {
    expect(path).toBe(`./${rule.id}.ts`);
    expect(tests).toContain(`./${rule.id}.test.ts`);
    for (const words of [rule.title, rule.why, rule.source]) expect(words.length).toBeGreaterThan(10);
    expect(`${rule.title} ${rule.why}`).not.toMatch(/\bnode\b|—/i);
  });
}

it('finds nothing in a sound plan', () => {
  expect(checkPlan(soundPlan, KINDS)).toEqual([]);
});
