import * as z from 'zod/mini';
import { fail, ok, type Result } from '../base/result.ts';
import { clientProblem } from './client-problem.ts';
import type { Problem } from './problem.ts';
import type { Route } from './route.ts';

/** The part of `fetch` that the client needs; the global one fits. Wrap it to add a signal, cookies or a time limit. */
export type FetchLike = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> },
) => Promise<{ readonly status: number; text(): Promise<string> }>;

/** What a request carries besides its route. */
export interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, number | undefined>>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Asks one route at `base`; never throws: what goes wrong is a problem (see Client). */
export async function sendRequest(
  fetchLike: FetchLike,
  base: string,
  route: Route,
  parts: Parts,
): Promise<Result<unknown, Problem>> {
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
    return fail(clientProblem('unreachable', error instanceof Error ? error.message : 'No answer came.'));
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

async function readReply(route: Route, status: number, text: string): Promise<Result<unknown, Problem>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(clientProblem('bad-reply', `Status ${status} came without JSON.`));
  }
  const schema = route.responses[status];
  if (schema) {
    const reply = z.safeParse(schema, json);
    if (reply.success) return ok(reply.data);
    const issue = reply.error.issues[0];
    return fail(clientProblem('bad-reply', `${route.id}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`));
  }
  // Fetched with the first refusal; where even that is refused, the status says what there is to say.
  const schemas = await import('./problem.ts').catch(() => null);
  const refused = schemas?.problemSchema.safeParse(json);
  return fail(
    refused?.success ? refused.data : clientProblem('bad-reply', `${route.id} answered with status ${status}.`),
  );
}
