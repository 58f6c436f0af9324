import { fail, ok, type Result } from '../base/result.ts';
import { SCHEMA_VERSION } from './plan.ts';
import type { PlanProblem } from './plan-problem.ts';

type Document = Record<string, unknown>;

/** One named step from schema version `to - 1` to `to`; it gets a fresh copy and may change it. */
export interface Migration {
  readonly to: number;
  readonly name: string;
  readonly up: (document: Document) => void;
}

/** Every migration in order, numbered without gaps; a test asserts that each one ran. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    // Documents written by hand before numbering had neither a place for positions nor test calls.
    name: 'number-the-document',
    up: (document) => {
      document['layout'] ??= { flows: {} };
      document['scenarios'] ??= {};
      document['callerLists'] ??= {};
    },
  },
];

/** Brings a parsed document up to SCHEMA_VERSION in a copy; a document without `schema` counts as 0, a newer one is refused. */
export function migrate(
  value: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  target: number = SCHEMA_VERSION,
): Result<{ document: unknown; ran: string[] }, PlanProblem[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail([
      {
        code: 'wrong-type',
        path: '',
        found: value === null ? 'nothing' : describe(value),
        expected: 'a plan (a JSON object)',
      },
    ]);
  }
  const from = (value as Document)['schema'] ?? 0;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) {
    return fail([
      {
        code: 'wrong-value',
        path: 'schema',
        found: JSON.stringify(from),
        expected: `a schema version up to ${target}`,
      },
    ]);
  }
  if (from > target) {
    return fail([
      {
        code: 'unsupported-version',
        path: 'schema',
        found: `version ${from}`,
        expected: `version ${target} or older; this plan was written by a newer Ringplan`,
      },
    ]);
  }
  if (from === target) return ok({ document: value, ran: [] });
  const document = structuredCopy(value) as Document;
  const ran: string[] = [];
  for (const migration of migrations) {
    if (migration.to <= from || migration.to > target) continue;
    migration.up(document);
    document['schema'] = migration.to;
    ran.push(migration.name);
  }
  return ok({ document, ran });
}

const describe = (value: unknown) => (Array.isArray(value) ? 'a list' : `a ${typeof value}`);
const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
