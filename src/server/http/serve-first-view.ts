import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { drawFirstView } from '../../exchange/picture/draw-first-view.ts';
import { KINDS } from '../../kinds/registry.ts';
import { problem } from '../../protocol/problem.ts';
import { firstFlow } from '../../simulate/first-flow.ts';
import type { Store } from '../store/store.ts';
import { sendProblem } from './problem-reply.ts';

const px = z.coerce.number().check(z.int(), z.minimum(100), z.maximum(10_000));
const asked = z.object({ plan: z.string(), flow: z.optional(z.string()), width: px, height: px });

/**
 * Serves `/api/first-view.svg?plan=clinic&flow=main&width=1367&height=806`: what the canvas of that size in px shows of a draft when
 * it opens, for the page to show until the app is there; 204 where there is nothing to draw. It belongs to the app, not to the
 * contract of a routing backend, and lies under `/api` because a proxy in front passes only what it must of that.
 */
export function serveFirstView(app: FastifyInstance, store: Store): void {
  app.get('/api/first-view.svg', (request, reply) => {
    const query = asked.safeParse(request.query);
    if (!query.success)
      return sendProblem(
        reply,
        problem('invalid-request', 'Say plan, width and height (100 to 10,000 px) of the canvas.'),
      );
    const { plan: id, flow, width, height } = query.data;
    const plan = store.draft(id)?.plan;
    const svg = plan && drawFirstView(plan, KINDS, flow ?? firstFlow(plan), { width, height });
    if (!svg) return reply.code(204).send();
    return reply.type('image/svg+xml; charset=utf-8').header('cache-control', 'no-store').send(svg);
  });
}
