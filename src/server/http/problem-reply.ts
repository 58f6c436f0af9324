import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '../../plan/json-limits.ts';
import type { PlanProblem } from '../../plan/plan-problem.ts';
import { problem, PROBLEM_TYPE, type Problem } from '../../protocol/problem.ts';
import type { Route } from '../../protocol/route.ts';
import { ROUTES } from '../../protocol/routes.ts';

const MEBIBYTE = 1024 * 1024;

/** A refusal on its way through a framework that only knows throwing. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Sends a problem as RFC 9457 says, with a hint when to come back where that helps. */
export function sendProblem(reply: FastifyReply, refused: Problem): FastifyReply {
  if (refused.status === 503 || refused.code === 'too-many-calls') reply.header('retry-after', '5');
  return reply
    .code(refused.status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(refused));
}

/** The one place where errors become answers. Nothing of an unexpected one leaves this computer but that it happened. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Refusal) return sendProblem(reply, error.problem);
    const known = knownProblem(error, request.routeOptions.url);
    if (known) return sendProblem(reply, known);
    request.log.error(error);
    return sendProblem(reply, problem('internal', 'Something unexpected happened; it was logged.'));
  });
}

/** The answer to an address under /api that no route serves. */
export function nothingThere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0]!;
  const methods = Object.values(ROUTES).flatMap((route: Route) => (matches(route, path) ? [route.method] : []));
  if (methods.length === 0) return sendProblem(reply, problem('not-found', `There is nothing at ${path}.`));
  reply.header('allow', methods.join(', '));
  return sendProblem(reply, problem('method-not-allowed', `${path} takes ${methods.join(' and ')}.`));
}

const matches = (route: Route, path: string): boolean => {
  const wanted = route.path.split('/');
  const parts = path.split('/');
  return wanted.length === parts.length && wanted.every((part, index) => part.startsWith(':') || part === parts[index]);
};

/** The problems of a body that could not be read. */
export const bodyProblem = (problems: readonly PlanProblem[]): Problem => {
  const errors = problems.map(({ path, found, expected }) => ({ path, found, expected }));
  const first = problems[0];
  const detail = first ? `Found ${first.found}, expected ${first.expected}.` : 'The body cannot be read.';
  return problem(first?.code === 'too-large' ? 'too-large' : 'bad-json', detail, { errors });
};

function knownProblem(error: FastifyError, path: string | undefined): Problem | null {
  const route = Object.values(ROUTES).find((one: Route) => one.path === path && one.takesBytes) as Route | undefined;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem(
        'too-large',
        `The body has more than ${(route?.takesBytes?.most ?? LIMITS.bytes) / MEBIBYTE} MiB.`,
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem(
        'unsupported-media-type',
        `Bodies are read here as ${route?.takesBytes?.types.join(', ') ?? 'application/json only'}.`,
      );
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return problem('bad-json', 'The body is not as long as it says.');
    default:
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? problem('invalid-request', 'The request cannot be read.')
        : null;
  }
}
