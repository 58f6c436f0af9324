import { fail, ok, type Result } from '../base/result.ts';
import type { PlanProblem } from '../plan/plan-problem.ts';
import { isFixed, SEVERITIES, type SeverityOverrides } from './severities.ts';

const LEVELS = ['error', 'warning', 'hint', 'off'] as const;

/** A workspace's severities from JSON such as `{"menu-depth": "off"}`; every line that cannot be used is told, with what could stand there. */
export function readSeverities(json: unknown): Result<SeverityOverrides, readonly PlanProblem[]> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return fail([
      {
        code: 'wrong-type',
        path: '',
        found: JSON.stringify(json),
        expected: 'an object such as {"menu-depth": "off"}',
      },
    ]);
  const problems = Object.entries(json).flatMap(([key, value]) => problemOf(key, value) ?? []);
  return problems.length > 0 ? fail(problems) : ok({ ...json } as SeverityOverrides);
}

function problemOf(key: string, value: unknown): PlanProblem | null {
  if (!Object.hasOwn(SEVERITIES, key))
    return { code: 'unknown-key', path: key, found: 'a rule that does not exist', expected: nearest(key) };
  if (!LEVELS.some((level) => level === value))
    return { code: 'wrong-value', path: key, found: JSON.stringify(value), expected: `one of ${LEVELS.join(', ')}` };
  if (isFixed(key) && value !== 'error')
    return {
      code: 'wrong-value',
      path: key,
      found: JSON.stringify(value),
      expected: 'no line for this rule: it keeps calls from being lost, so it stays an error',
    };
  return null;
}

/** The rules whose names share a word with a mistyped one; all of them would be too many to read. */
function nearest(key: string): string {
  const words = key.split(/[^a-z]+/i).filter((word) => word.length > 3);
  const like = Object.keys(SEVERITIES).filter((known) => words.some((word) => known.includes(word)));
  return like.length > 0 ? `one of ${like.slice(0, 6).join(', ')}` : 'the name of a rule, as `check --json` shows it';
}
