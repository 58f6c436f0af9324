import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../base/result.ts';
import { checkLimits, LIMITS, parseLimitedJson } from './json-limits.ts';
import { migrate } from './migrations.ts';
import { planSchema, type Plan } from './plan.ts';
import type { PlanProblem } from './plan-problem.ts';

/** What parsing needs to know of a kind: the newest version of its settings and their schema. */
export interface KindSchema {
  readonly version: number;
  readonly fields: z.core.$ZodType;
}
export type KindSchemas = Readonly<Record<string, KindSchema>>;

const MAX_PROBLEMS = 50;

/** Reads a plan from JSON text within the limits of DESIGN section 8; names path, found and expected of what is wrong. */
export function parsePlan(text: string, kinds: KindSchemas): Result<Plan, PlanProblem[]> {
  const json = parseLimitedJson(text);
  return json.ok ? readPlan(json.value, kinds) : json;
}

/** Reads a plan from an already parsed JSON value: limits, migrations, the plan's schema, then each step's own settings. */
export function readPlan(value: unknown, kinds: KindSchemas): Result<Plan, PlanProblem[]> {
  const limited = checkLimits(value);
  if (!limited.ok) return limited;
  const migrated = migrate(value);
  if (!migrated.ok) return migrated;
  const parsed = planSchema.safeParse(migrated.value.document);
  if (!parsed.success) return fail(schemaProblems(parsed.error.issues, migrated.value.document));
  const plan = parsed.data;

  const problems: PlanProblem[] = [];
  let nodes = 0;
  for (const [flowId, flow] of Object.entries(plan.flows)) {
    for (const [nodeId, node] of Object.entries(flow.nodes)) {
      nodes += 1;
      const path = ['flows', flowId, 'nodes', nodeId];
      const kind = Object.hasOwn(kinds, node.kind) ? kinds[node.kind] : undefined;
      if (!kind) {
        problems.push({
          code: 'unknown-kind',
          path: [...path, 'kind'].join('.'),
          found: JSON.stringify(node.kind),
          expected: `one of ${Object.keys(kinds).join(', ')}`,
        });
        continue;
      }
      if (node.version > kind.version) {
        problems.push({
          code: 'unsupported-version',
          path: [...path, 'version'].join('.'),
          found: `version ${node.version}`,
          expected: `version ${kind.version} or older`,
        });
        continue;
      }
      const settings = safeParse(kind.fields, node.settings);
      if (settings.success) node.settings = settings.data as Record<string, unknown>;
      else problems.push(...schemaProblems(settings.error.issues, node.settings, [...path, 'settings']));
    }
  }
  if (nodes > LIMITS.nodes)
    problems.push({
      code: 'too-many',
      path: 'flows',
      found: `${nodes} steps`,
      expected: `at most ${LIMITS.nodes} steps`,
    });
  return problems.length > 0 ? fail(problems.slice(0, MAX_PROBLEMS)) : ok(plan);
}

const safeParse = (schema: z.core.$ZodType, value: unknown) => (schema as z.ZodMiniType).safeParse(value);

/** Turns schema issues into problems that name the path, what was found there and what is expected. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  prefix: readonly PropertyKey[] = [],
): PlanProblem[] {
  return issues.slice(0, MAX_PROBLEMS).flatMap((issue): PlanProblem[] => {
    const path = [...prefix, ...issue.path].map(String).join('.');
    const value = valueAt(root, issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path,
        found: `the unknown key ${JSON.stringify(key)}`,
        expected: 'only keys that the plan knows',
      }));
    }
    if (issue.code === 'invalid_key') {
      return [
        {
          code: 'wrong-value',
          path,
          found: JSON.stringify(issue.path.at(-1)),
          expected: issue.issues[0]?.message ?? 'an id',
        },
      ];
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0 && issue.errors[0]!.length > 0) {
      const closest = issue.errors.reduce((best, next) => (next.length < best.length ? next : best));
      return schemaProblems(closest, value, [...prefix, ...issue.path]);
    }
    const missing = value === undefined;
    return [
      {
        code: missing ? 'missing' : issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value',
        path,
        found: missing ? 'nothing' : show(value),
        expected: expectation(issue),
      },
    ];
  });
}

/** What JSON calls the types that a plan is made of. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : ''}`;
    case 'invalid_union':
      return issue.discriminator ? `a known "${issue.discriminator}"` : 'another shape';
    default:
      return issue.message ?? 'another value';
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
