import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../protocol/problem.ts';
import type { Route } from '../../protocol/route.ts';
import { problem } from '../../protocol/problem.ts';
import { ROUTES, type RouteId } from '../../protocol/routes.ts';
import type { Handlers } from './answer.ts';
import { checkRequest, type Checked } from './check-request.ts';
import { isLocal } from './is-local.ts';
import { sendProblem } from './problem-reply.ts';
import { readBytesOf } from './read-body.ts';

/** How a route answers a request in another form than JSON; true when it did. */
export type Stream = (request: FastifyRequest, reply: FastifyReply, checked: Checked) => boolean;
/** The routes that can stream. */
export type Streams = Readonly<Partial<Record<RouteId, Stream>>>;

/** Registers every route of the contract with its handler; nothing else under /api is served by hand but the docs. */
export function registerRoutes(app: FastifyInstance, handlers: Handlers<RouteId>, streams: Streams): void {
  for (const route of Object.values(ROUTES) as (Route & { id: RouteId })[]) {
    const { id, takesBytes } = route;
    const add = (scope: FastifyInstance) => register(scope, route, handlers[id] as LooseHandler, streams[id]);
    if (!takesBytes) add(app);
    else
      app.register(async (scope) => {
        readBytesOf(scope, takesBytes.types);
        add(scope);
      });
  }
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

function register(app: FastifyInstance, route: Route, handler: LooseHandler, stream: Stream | undefined): void {
  app.route({
    method: route.method,
    url: route.path,
    ...(route.takesBytes ? { bodyLimit: route.takesBytes.most } : {}),
    handler: async (request, reply) => {
      if (route.localOnly && !isLocal(request))
        return sendProblem(reply, problem('not-here', 'This request came from another computer, or through a proxy.'));
      const checked = checkRequest(route, request);
      if (!checked.ok) return sendProblem(reply, checked.error);
      if (stream?.(request, reply, checked.value)) return reply;
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
