import type { FastifyInstance } from 'fastify';
import { fail, ok, type Result } from '../base/result.ts';

/** Where the backend listens unless told otherwise, and how many ports after it are tried when it is taken. */
export const DEFAULT_PORT = 4180;
const TRIES = 20;

/** Listens on the given port, or on the first free one from the default on; the result is the address to open. */
export async function listenOn(
  app: FastifyInstance,
  host: string,
  wanted: string | undefined,
): Promise<Result<string, string>> {
  const given = wanted === undefined || wanted === '' ? null : Number(wanted);
  if (given !== null && !(Number.isInteger(given) && given >= 0 && given < 65_536))
    return fail(`PORT must be a number from 0 to 65535, not “${wanted}”.`);
  const ports = given === null ? Array.from({ length: TRIES }, (_, index) => DEFAULT_PORT + index) : [given];
  for (const port of ports) {
    try {
      return ok(await app.listen({ host, port }));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE') return fail(`${host}:${port} cannot be used: ${message}`);
    }
  }
  return fail(`${host}:${ports[0]} is in use by another program. Choose another port with PORT.`);
}
