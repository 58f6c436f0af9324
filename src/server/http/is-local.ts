import type { FastifyRequest } from 'fastify';

/** Headers by which a proxy says that it asks for somebody else; whoever that is need not be on this computer. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip'];

/** Whether a request comes from a program on this computer, and not through a proxy for somebody elsewhere. */
export function isLocal({
  socket,
  headers,
}: Pick<FastifyRequest, 'headers'> & { socket: { remoteAddress?: string | undefined } }): boolean {
  const address = socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  return (
    (address === '::1' || /^127(\.\d{1,3}){3}$/.test(address)) && FORWARDED.every((name) => headers[name] === undefined)
  );
}
