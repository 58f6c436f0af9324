import { ok, type Result } from '../../base/result.ts';
import type { Problem } from '../../protocol/problem.ts';
import type { CheckedRequest, ReplyOf, Route } from '../../protocol/route.ts';
import type { RouteId, Routes } from '../../protocol/routes.ts';

/** What a handler says: a status of its route with a body, or the problem it refuses with. */
export type Answer<R extends Route> = Result<
  {
    readonly status: number;
    readonly body: ReplyOf<R>;
    readonly headers?: Readonly<Record<string, string>>;
  },
  Problem
>;

/** One handler a route, with the types of the contract. */
export type Handlers<Ids extends RouteId> = {
  readonly [Id in Ids]: (request: CheckedRequest<Routes[Id]>) => Answer<Routes[Id]> | Promise<Answer<Routes[Id]>>;
};

/** A good answer. */
export const answer = <B>(status: number, body: B, headers: Readonly<Record<string, string>> = {}) =>
  ok({ status, body, headers });
