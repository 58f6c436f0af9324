import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problem } from '../../protocol/problem.ts';
import { nothingThere, sendProblem } from './problem-reply.ts';

const API = /^\/(api|schemas)(\/|$)/;
const HAS_EXTENSION = /\.[a-z0-9]+$/i;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the built app: hashed assets may be kept for ever, and every path without an extension is the app itself. */
export async function serveApp(app: FastifyInstance, folder: string | null): Promise<void> {
  const isBuilt = folder !== null && existsSync(`${folder}/index.html`);
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        void reply.setHeader('cache-control', path.includes('/assets/') ? FOR_EVER : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!;
    if (API.test(path)) return nothingThere(request, reply);
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !HAS_EXTENSION.test(path);
    if (isPage && isBuilt) return reply.sendFile('index.html');
    if (isPage && path === '/') return reply.redirect('/api/docs');
    return sendProblem(reply, problem('not-found', `There is nothing at ${path}.`));
  });
}
