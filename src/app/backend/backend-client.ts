import { fail } from '../../base/result.ts';
import type { Client } from '../../protocol/client.ts';
import { GET_DRAFT } from '../../protocol/draft-route.ts';
import { clientProblem } from '../../protocol/client-problem.ts';
import { sendRequest, type FetchLike } from '../../protocol/send-request.ts';

const LIMIT_MS = 15_000;

const ask: FetchLike = (url, init) =>
  fetch(url, { ...init, signal: AbortSignal.timeout(LIMIT_MS), credentials: 'same-origin' });

const getDraft: Client['getDraft'] = async (request) =>
  (await sendRequest(ask, '', GET_DRAFT, request)) as Awaited<ReturnType<Client['getDraft']>>;

/** Asks a route whose schemas are fetched with the first such request; the first picture needs none of them. */
async function askLater(id: keyof Client, request: unknown) {
  try {
    const { createClient } = await import('../../protocol/client.ts');
    const method = createClient(ask)[id] as (request: unknown) => Promise<unknown>;
    return await method(request);
  } catch (error) {
    return fail(clientProblem('unreachable', error instanceof Error ? error.message : 'No answer came.'));
  }
}

/** The backend that this page came from, or that the development server forwards to. */
export const backend = new Proxy({} as Client, {
  get: (_target, id) => (id === 'getDraft' ? getDraft : (request: unknown) => askLater(id as keyof Client, request)),
});
