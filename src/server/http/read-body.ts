import type { FastifyInstance } from 'fastify';
import { parseLimitedJson } from '../../plan/json-limits.ts';
import { bodyProblem, Refusal } from './problem-reply.ts';

/** Reads bodies of these types as the bytes they are, and no others. */
export function readBytesOf(app: FastifyInstance, types: readonly string[]): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser([...types], { parseAs: 'buffer' }, (_request, bytes, done) => done(null, bytes));
}

/** Reads JSON bodies, and only those, within the limits of a plan: depth and size are checked before anything is built. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    const parsed = parseLimitedJson(text.toString());
    if (parsed.ok) done(null, parsed.value);
    else done(new Refusal(bodyProblem(parsed.error)));
  });
}
