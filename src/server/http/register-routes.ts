import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../protocol/problem.ts';
import type { Route } from '../../protocol/route.ts';
import { ROUTES, type RouteId } from '../../protocol/routes.ts';
import type { Handlers } from './answer.ts';
import { checkRequest, type Checked } from './check-request.ts';
import { sendProblem } from './problem-reply.ts';

/** A route that may answer a request in another form than JSON; true when it did. */
export type Streams = (request: FastifyRequest, reply: FastifyReply, checked: Checked) => boolean;

/** Registers every route of the contract with its handler; nothing else under /api is served by hand but the docs. */
export function registerRoutes(app: FastifyInstance, handlers: Handlers<RouteId>, stream: Streams): void {
  for (const route of Object.values(ROUTES)) register(app, route, handlers[route.id] as LooseHandler, stream);
}

type LooseHandler = (checked: Checked) => Reply | Promise<Reply>;
type Reply =
  | {
      readonly ok: true;
      readonly value: {
        readonly status: number;
        readonly body: unknown;
        readonly headers?: Readonly<Record<string, string>>;
      };
    }
  | { readonly ok: false; readonly error: Problem };

function register(app: FastifyInstance, route: Route, handler: LooseHandler, stream: Streams): void {
  app.route({
    method: route.method,
    url: route.path,
    handler: async (request, reply) => {
      const checked = checkRequest(route, request);
      if (!checked.ok) return sendProblem(reply, checked.error);
      if (route.streams && stream(request, reply, checked.value)) return reply;
      const answered = await handler(checked.value);
      if (!answered.ok) return sendProblem(reply, answered.error);
      const { status, body, headers = {} } = answered.value;
      // What nobody said how to keep is not kept: drafts, calls and lists change at any moment.
      reply.headers({ 'cache-control': 'no-store', ...headers });
      if (route.method === 'GET' && 'etag' in headers && request.headers['if-none-match'] === headers['etag'])
        return reply.code(304).send();
      return reply.code(status).send(body);
    },
  });
}
