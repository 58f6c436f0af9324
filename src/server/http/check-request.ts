import * as z from 'zod/mini';
import type { FastifyRequest } from 'fastify';
import { fail, ok, type Result } from '../../base/result.ts';
import { schemaProblems } from '../../plan/parse-plan.ts';
import type { ProblemCode } from '../../protocol/problem-codes.ts';
import { problem, type Problem } from '../../protocol/problem.ts';
import type { Route } from '../../protocol/route.ts';

/** The parts of a request that its route names, checked against their schemas. */
export interface Checked {
  readonly params: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly body: unknown;
}

/** A path whose parameter cannot name anything leads nowhere. */
const NOWHERE: Readonly<Record<string, ProblemCode>> = {
  plan: 'unknown-plan',
  version: 'unknown-version',
  call: 'unknown-call',
  e164: 'unknown-number',
  entry: 'unknown-entry',
  sha256: 'unknown-recording',
  share: 'unknown-share',
  token: 'unknown-share',
};

/** Checks a request against its route: 404 for the path, 428 for a missing If-Match, else 422 with every error. */
export function checkRequest(route: Route, request: FastifyRequest): Result<Checked, Problem> {
  const params = check(route.params, request.params);
  if (!params.ok) {
    const name = params.error[0]?.path ?? '';
    return fail(problem(NOWHERE[name] ?? 'not-found', `The ${name || 'path'} is not one.`, { errors: params.error }));
  }
  const headers = check(route.headers, namedHeaders(route, request));
  if (!headers.ok) {
    const missing = headers.error.some(({ path, found }) => path === 'if-match' && found === 'nothing');
    return fail(
      missing
        ? problem('missing-if-match', 'This write needs `If-Match`.')
        : problem('invalid-request', 'The headers do not fit.', { errors: headers.error }),
    );
  }
  const query = check(route.query, numbers(request.query));
  if (!query.ok) return fail(problem('invalid-request', 'The query does not fit.', { errors: query.error }));
  if (route.takesBytes)
    return ok({ params: params.value, query: query.value, headers: headers.value, body: request.body });
  const body = check(route.body, request.body);
  if (!body.ok) return fail(problem('invalid-request', 'The body does not fit.', { errors: body.error }));
  return ok({ params: params.value, query: query.value, headers: headers.value, body: body.value });
}

function check(
  schema: z.core.$ZodType | undefined,
  value: unknown,
): Result<unknown, { path: string; found: string; expected: string }[]> {
  if (!schema) return ok(undefined);
  const checked = z.safeParse(schema, value);
  if (checked.success) return ok(checked.data);
  return fail(
    schemaProblems(checked.error.issues, value).map(({ path, found, expected }) => ({ path, found, expected })),
  );
}

function namedHeaders(route: Route, request: FastifyRequest): Record<string, unknown> {
  const shape = (route.headers as z.ZodMiniObject | undefined)?.shape ?? {};
  return Object.fromEntries(
    Object.keys(shape).flatMap((name) => {
      const value = request.headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Query members are whole numbers; what is none stays text and is refused by the schema. */
const numbers = (query: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries((query ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
    ]),
  );
