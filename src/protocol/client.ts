import type { Result } from '../base/result.ts';
import type { Problem } from './problem.ts';
import type { ReplyOf, RequestOf, Route } from './route.ts';
import { ROUTES, type RouteId, type Routes } from './routes.ts';
import { sendRequest, type FetchLike, type Parts } from './send-request.ts';

/** The function that asks a route. */
export type Method<R extends Route> =
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
    (request: Parts = {}) => sendRequest(fetchLike, base, route, request),
  ]);
  return Object.fromEntries(methods) as Client;
}
