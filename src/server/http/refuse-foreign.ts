import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problem } from '../../protocol/problem.ts';
import { sendProblem } from './problem-reply.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses requests for another host name (a page that points its own name here, DNS rebinding) and from pages of another
 * origin. Its own are the loopback names and `hosts` on the port the request came in by, and `origins` with their port.
 */
export function refuseForeign(app: FastifyInstance, hosts: readonly string[], origins: readonly string[]): void {
  const own = [...LOOPBACK, ...hosts];
  const others = new Set(origins.map((origin) => origin.toLowerCase().replace(/\/$/, '')));
  const otherHosts = new Set([...others].map((origin) => origin.replace(/^https?:\/\//, '')));

  app.addHook('onRequest', async (request, reply) => {
    const host = (request.headers.host ?? '').toLowerCase();
    if (!isOwn(request, own, host) && !otherHosts.has(host))
      return sendProblem(reply, problem('foreign-host', `This backend is not “${host}”.`));
    const origin = request.headers.origin?.toLowerCase();
    if (origin === undefined || others.has(origin)) return;
    const from = /^https?:\/\/([^/]+)$/.exec(origin)?.[1];
    if (from !== undefined && isOwn(request, own, from)) return;
    return sendProblem(reply, problem('foreign-origin', `Pages of “${origin}” may not use this backend.`));
  });
}

function isOwn(request: FastifyRequest, own: readonly string[], host: string): boolean {
  const [, name = '', port = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host) ?? [];
  // Requests that tests put in by hand have no socket and so no port.
  const listening: number | undefined = request.socket.localPort;
  return own.includes(name) && (listening === undefined || Number(port) === listening);
}
