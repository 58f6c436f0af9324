import { createClient, type Client } from '../../protocol/client.ts';

const LIMIT_MS = 15_000;

/** The backend that this page came from, or that the development server forwards to. */
export const backend: Client = createClient((url, init) =>
  fetch(url, { ...init, signal: AbortSignal.timeout(LIMIT_MS), credentials: 'same-origin' }),
);
