import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const pressed = promisify(brotliCompress);
/** Below this the header that says so outweighs what is saved. */
const LEAST_CHARACTERS = 2048;
// As fast as sending it: a plan of 36 KB takes a millisecond, beside the thread that answers calls.
const PARAMS = { [constants.BROTLI_PARAM_QUALITY]: 4 };

const PRESSED = /^(application\/json|image\/svg\+xml)/;

/** Has large JSON and SVG answers sent as brotli to who takes it; what routes a call is too small for that. */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (typeof payload !== 'string' || payload.length < LEAST_CHARACTERS || reply.hasHeader('content-encoding'))
      return payload;
    if (!PRESSED.test(String(reply.getHeader('content-type')))) return payload;
    reply.header('vary', 'accept-encoding');
    if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return payload;
    const body = await pressed(payload, { params: PARAMS });
    reply.header('content-encoding', 'br').header('content-length', body.length);
    return body;
  });
}
