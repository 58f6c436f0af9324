import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CallBook } from '../calls/call-book.ts';
import type { CallRecord } from '../calls/call-record.ts';
import type { Checked } from './check-request.ts';

const HEARTBEAT_MS = 15_000;

/** Streams the events of a call to whoever accepts server-sent events; others get JSON. */
export const streamEvents =
  (calls: CallBook) =>
  (request: FastifyRequest, reply: FastifyReply, { params, query }: Checked): boolean => {
    if (!(request.headers.accept ?? '').includes('text/event-stream')) return false;
    const record = calls.find((params as { call: string }).call);
    if (!record) return false;
    const resumed = request.headers['last-event-id'];
    const after =
      typeof resumed === 'string' && /^\d{1,15}$/.test(resumed)
        ? Number(resumed)
        : ((query as { after?: number }).after ?? 0);
    reply
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .type('text/event-stream; charset=utf-8')
      .send(Readable.from(frames(calls, record, after)));
    return true;
  };

/** Events as they come, until the call has ended or the backend stops; a comment now and then keeps proxies patient. */
async function* frames(calls: CallBook, record: CallRecord, after: number): AsyncGenerator<string> {
  let seq = after;
  yield 'retry: 2000\n\n';
  for (;;) {
    const { events } = record.eventsAfter(seq);
    for (const event of events) {
      seq = event.seq;
      yield `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;
    }
    if (record.endedAtMs !== null || calls.isClosed) return;
    await record.awaitAfter(seq, HEARTBEAT_MS);
    if (record.seq === seq && record.endedAtMs === null) yield ': still here\n\n';
  }
}
