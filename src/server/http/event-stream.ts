import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf } from '../../protocol/etag.ts';
import type { CallBook } from '../calls/call-book.ts';
import type { CallRecord } from '../calls/call-record.ts';
import { situationTag, type SituationBook } from '../situation/situation-book.ts';
import type { Checked } from './check-request.ts';

const HEARTBEAT_MS = 15_000;

/** Streams the events of a call to whoever accepts server-sent events; others get JSON. */
export const streamEvents =
  (calls: CallBook) =>
  (request: FastifyRequest, reply: FastifyReply, { params, query }: Checked): boolean => {
    if (!wantsStream(request)) return false;
    const record = calls.find((params as { call: string }).call);
    if (!record) return false;
    const resumed = request.headers['last-event-id'];
    const after =
      typeof resumed === 'string' && /^\d{1,15}$/.test(resumed)
        ? Number(resumed)
        : ((query as { after?: number }).after ?? 0);
    sendStream(reply, frames(calls, record, after));
    return true;
  };

/** Streams a situation, whole, each time it is another, to whoever accepts server-sent events; others get JSON. */
export const streamSituation =
  (book: SituationBook) =>
  (request: FastifyRequest, reply: FastifyReply, { params }: Checked): boolean => {
    const { plan } = params as { plan: string };
    if (!wantsStream(request) || !book.read(plan)) return false;
    sendStream(reply, situations(book, plan));
    return true;
  };

const wantsStream = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/event-stream');

function sendStream(reply: FastifyReply, lines: AsyncGenerator<string>): void {
  reply
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    // A connection that outlived its stream would hold up the end of the backend until it is given up.
    .header('connection', 'close')
    .type('text/event-stream; charset=utf-8')
    .send(Readable.from(lines));
}

async function* situations(book: SituationBook, plan: string): AsyncGenerator<string> {
  let sent = '';
  yield 'retry: 2000\n\n';
  for (;;) {
    const situation = book.read(plan);
    if (!situation || book.watch.isClosed) return;
    const tag = etagOf(situationTag(situation));
    if (tag !== sent) {
      sent = tag;
      yield `data: ${JSON.stringify(situation)}\n\n`;
      continue;
    }
    await book.watch.awaitChange(plan, HEARTBEAT_MS);
    yield ': still here\n\n';
  }
}

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
