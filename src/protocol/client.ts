import * as z from 'zod/mini';
import { fail, ok, type Result } from '../base/result.ts';
import { problem, problemSchema, type Problem } from './problem.ts';
import type { ReplyOf, RequestOf, Route } from './route.ts';
import { ROUTES, type RouteId, type Routes } from './routes.ts';

/** The part of `fetch` that the client needs; the global one fits. Wrap it to add a signal, cookies or a time limit. */
export type FetchLike = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> },
) => Promise<{ readonly status: number; text(): Promise<string> }>;

type Method<R extends Route> =
  unknown extends RequestOf<R>
    ? () => Promise<Result<ReplyOf<R>, Problem>>
    : (request: RequestOf<R>) => Promise<Result<ReplyOf<R>, Problem>>;

/** The routes that answer JSON; what answers bytes is asked for by its address (see pathOf). */
type JsonRouteId = { [Id in RouteId]: Routes[Id] extends { readonly answersBytes: unknown } ? never : Id }[RouteId];

/** One function a route, by its id. Each answers a Result and never throws: a refused request is the server's problem, a
 * lost one `unreachable`, an answer outside the contract `bad-reply`. */
export type Client = { readonly [Id in JsonRouteId]: Method<Routes[Id]> };

/** A typed client of a backend at `base` (such as `http://127.0.0.1:4180`, or '' in a page of the backend's own). */
export function createClient(fetchLike: FetchLike, base = ''): Client {
  const methods = Object.values(ROUTES).map((route: Route) => [
    route.id,
    (request: Parts = {}) => send(fetchLike, base, route, request),
  ]);
  return Object.fromEntries(methods) as Client;
}

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, number | undefined>>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

async function send(fetchLike: FetchLike, base: string, route: Route, parts: Parts): Promise<Result<unknown, Problem>> {
  const headers: Record<string, string> = { accept: 'application/json' };
  for (const [name, value] of Object.entries(parts.headers ?? {})) if (value !== undefined) headers[name] = value;
  if (parts.body !== undefined) headers['content-type'] = 'application/json';
  const body = parts.bytes ?? (parts.body === undefined ? undefined : JSON.stringify(parts.body));
  let status: number;
  let text: string;
  try {
    const reply = await fetchLike(base + pathOf(route, parts), {
      method: route.method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    status = reply.status;
    text = await reply.text();
  } catch (error) {
    return fail(problem('unreachable', error instanceof Error ? error.message : 'No answer came.'));
  }
  return readReply(route, status, text);
}

/** The path of a route with its parameters and query filled in. */
export function pathOf(route: Pick<Route, 'path'>, parts: Pick<Parts, 'params' | 'query'> = {}): string {
  const path = route.path.replace(/:(\w+)/g, (_match, name: string) => encodeURIComponent(parts.params?.[name] ?? ''));
  const query = Object.entries(parts.query ?? {})
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}

function readReply(route: Route, status: number, text: string): Result<unknown, Problem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(problem('bad-reply', `Status ${status} came without JSON.`));
  }
  const schema = route.responses[status];
  if (schema) {
    const reply = z.safeParse(schema, json);
    if (reply.success) return ok(reply.data);
    const issue = reply.error.issues[0];
    return fail(problem('bad-reply', `${route.id}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`));
  }
  const refused = problemSchema.safeParse(json);
  return fail(refused.success ? refused.data : problem('bad-reply', `${route.id} answered with status ${status}.`));
}
