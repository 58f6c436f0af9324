import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../protocol/call-schemas.ts';
import { good, publishPlan, refusal, reworded, testOffice, testPlan, TUESDAY_MS } from './test-office.fixture.ts';

const MAIN = '+13125550190';
const params = { e164: MAIN };
const rehearsal = { kind: 'rehearsal' as const, caller: '+17085550142', atMs: TUESDAY_MS };
const live = { kind: 'live' as const, caller: null };
const press = (op: number, digits: string) => ({
  operation: `done-${op}`,
  input: { type: 'done' as const, op, result: { is: 'digits' as const, digits } },
});

async function office() {
  const made = await testOffice();
  await publishPlan(made.client, testPlan());
  return made;
}

describe('an offer', () => {
  it('names the numbers there are when it does not know one', async () => {
    const { client } = await office();
    const refused = await refusal(client.offerCall({ params: { e164: '+19995550100' }, body: live }));
    expect(refused).toMatchObject({ code: 'unknown-number', status: 404, numbers: [MAIN] });
    expect(refused.detail).toContain(MAIN);
    expect((await refusal(client.offerCall({ params: { e164: '312' }, body: live }))).code).toBe('unknown-number');
  });

  it('is safe to repeat with the client’s own id', async () => {
    const { client } = await office();
    const body = { ...rehearsal, id: 'my-call' };
    const first = await good(client.offerCall({ params, body }));
    expect(first.call).toBe('my-call');
    expect(await good(client.offerCall({ params, body }))).toEqual(first);
    const other = await refusal(client.offerCall({ params, body: { ...body, caller: null } }));
    expect(other.code).toBe('key-reused');
  });

  it('keeps whose clock it is apart', async () => {
    const { client } = await office();
    const offer = (body: object) => refusal(client.offerCall({ params, body: body as never }));
    expect((await offer({ kind: 'rehearsal', caller: null })).code).toBe('wrong-clock');
    expect((await offer({ ...live, atMs: 5 })).code).toBe('wrong-clock');
    expect((await offer({ ...live, situation: { entries: [] } })).code).toBe('wrong-clock');
    expect((await offer({ ...live, extra: 1 })).code).toBe('invalid-request');
  });

  it('is refused past the most calls at once, and taken again when one has ended', async () => {
    const { client, store, app } = await testOffice({ callLimits: { live: 2, rehearsals: 1 } });
    await publishPlan(client, testPlan());
    const first = await good(client.offerCall({ params, body: live }));
    await good(client.offerCall({ params, body: live }));
    await good(client.offerCall({ params, body: rehearsal }));
    for (const body of [live, rehearsal]) {
      const reply = await app.inject({ method: 'POST', url: `/api/numbers/${MAIN}/calls`, payload: body });
      expect(reply.json()).toMatchObject({ code: 'too-many-calls', status: 429 });
      expect(reply.headers['retry-after']).toBe('5');
    }
    const hangUp = { operation: 'bye', input: { type: 'callerHungUp' as const } };
    await good(client.sendInput({ params: { call: first.call }, body: hangUp }));
    await good(client.offerCall({ params, body: live }));
    expect(store.readOnly).toBe(false);
  });
});

describe('inputs', () => {
  it('count once: a repetition returns the stored reply, and numbers rise by one', async () => {
    const { client } = await office();
    const { call, seq } = await good(client.offerCall({ params, body: rehearsal }));
    const to = { call };
    const body = { ...press(2, '1'), atMs: TUESDAY_MS + 4000 };
    const first = await good(client.sendInput({ params: to, body }));
    expect(first.effects.map(({ type }) => type)).toEqual(['ring']);
    expect(first.seq).toBeGreaterThan(seq);
    expect(await good(client.sendInput({ params: to, body }))).toEqual(first);
    expect(await good(client.sendInput({ params: to, body: { ...press(2, '2'), atMs: TUESDAY_MS + 9000 } }))).toEqual(
      first,
    );
    const { events } = await good(client.listEvents({ params: to, query: {} }));
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: first.seq }, (_, index) => index + 1));
  });

  it('refuse a wrong name, another use of a name, another clock and the past', async () => {
    const { client } = await office();
    const { call } = await good(client.offerCall({ params, body: rehearsal }));
    const send = (body: object) => refusal(client.sendInput({ params: { call }, body: body as never }));
    const atMs = TUESDAY_MS + 5000;
    expect((await send({ ...press(2, '1'), operation: 'mine', atMs })).code).toBe('invalid-request');
    expect((await send(press(2, '1'))).code).toBe('wrong-clock');
    await good(client.sendInput({ params: { call }, body: { operation: 'a', input: { type: 'wake' }, atMs } }));
    expect((await send({ operation: 'a', input: { type: 'callerHungUp' }, atMs })).code).toBe('key-reused');
    const past = await send({ ...press(2, '1'), atMs: atMs - 1 });
    expect(past).toMatchObject({ code: 'back-in-time', status: 422 });
    expect((await refusal(client.getCall({ params: { call: 'nobody' } }))).code).toBe('unknown-call');
    const real = await good(client.offerCall({ params, body: live }));
    const wake = { operation: 'w', input: { type: 'wake' as const } };
    expect((await refusal(client.sendInput({ params: { call: real.call }, body: wake }))).code).toBe('wrong-clock');
  });
});

describe('a call in progress', () => {
  it('stays on its version while another is published, and new calls take the new one', async () => {
    const { client } = await office();
    const old = await good(client.offerCall({ params, body: live }));
    const entry = await publishPlan(client, reworded('Other words.', testPlan()));
    const young = await good(client.offerCall({ params, body: live }));
    expect(young.version).toBe(entry.version);
    expect(young.effects[1]).toMatchObject({ text: 'Other words.' });
    const silent = { operation: 'done-2', input: { type: 'done' as const, op: 2, result: { is: 'noInput' as const } } };
    const repeated = await good(client.sendInput({ params: { call: old.call }, body: silent }));
    expect(repeated.effects[0]).toMatchObject({ type: 'gather', text: 'For Ann, press 1. To end, press 2.' });
    const { calls } = await good(client.listCalls());
    expect(calls.map(({ version }) => version)).toEqual([old.version, young.version]);
    expect(calls[0]).toMatchObject({ phase: 'routing', step: { flow: 'main', node: 'menu' }, planNumber: 'main' });
  });

  it('shares people with other live calls, but not with rehearsals', async () => {
    const { client } = await office();
    const [first, second] = [
      await good(client.offerCall({ params, body: live })),
      await good(client.offerCall({ params, body: live })),
    ];
    const rings = await good(client.sendInput({ params: { call: first.call }, body: press(2, '1') }));
    expect(rings.effects[0]).toMatchObject({ type: 'ring' });
    const busy = await good(client.sendInput({ params: { call: second.call }, body: press(2, '1') }));
    expect(busy.effects[0]).toMatchObject({ type: 'play' });
    const apart = await good(client.offerCall({ params, body: rehearsal }));
    const body = { ...press(2, '1'), atMs: TUESDAY_MS + 1 };
    expect((await good(client.sendInput({ params: { call: apart.call }, body }))).effects[0]).toMatchObject({
      type: 'ring',
    });
  });
});

/** A plan whose callers wait for Ann, at most a minute. */
const queued = () => {
  const plan = testPlan();
  const { start } = plan.flows['main']!.nodes;
  const settings = {
    team: 'desk',
    maxWaitSeconds: 60,
    maxCallers: 5,
    memberSeconds: 20,
    wrapUpSeconds: 0,
    announcePosition: false,
  };
  return testPlan({
    teams: { desk: { name: 'Desk', members: ['ann'] } },
    flows: {
      main: {
        ...plan.flows['main']!,
        nodes: {
          start: { ...start!, next: { next: 'queue' } },
          queue: { kind: 'call-queue', version: 1, name: 'Queue', settings, next: {} },
        },
      },
    },
  });
};

async function twoCallers() {
  const made = await testOffice();
  await publishPlan(made.client, queued());
  const first = await good(made.client.offerCall({ params, body: live }));
  const second = await good(made.client.offerCall({ params, body: live }));
  const ring = first.effects.find(({ type }) => type === 'ring')!;
  return { ...made, first, second, ring };
}

describe('a queue', () => {
  it('wakes by the server’s clock: who waited too long leaves without anybody asking', async () => {
    const { client, clock, second } = await twoCallers();
    const after = second.seq;
    const waiting = client.listEvents({ params: { call: second.call }, query: { after, waitMs: 30_000 } });
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(31_000);
    expect((await good(waiting)).events).toEqual([]);
    clock.advance(30_000);
    const later = await good(client.listEvents({ params: { call: second.call }, query: { after } }));
    const codes = later.events.flatMap((event) => ('trace' in event ? [event.trace.code] : []));
    expect(codes).toContain('queue.tooLong');
  });

  it('offers the next caller when another one leaves, and tells whoever listens', async () => {
    const { client, first, second, ring } = await twoCallers();
    const answered = { is: 'answered' as const, target: { person: 'ann', phone: 'desk' } };
    const body = { operation: `done-${ring.op}`, input: { type: 'done' as const, op: ring.op, result: answered } };
    await good(client.sendInput({ params: { call: first.call }, body }));
    const { seq: after } = await good(client.getCall({ params: { call: second.call } }));
    const waiting = client.listEvents({ params: { call: second.call }, query: { after, waitMs: 30_000 } });
    await new Promise((resolve) => setImmediate(resolve));
    const ended = { operation: 'over', input: { type: 'talkEnded' as const } };
    const over = await good(client.sendInput({ params: { call: first.call }, body: ended }));
    expect(over.outcome).toMatchObject({ kind: 'answered', person: 'ann' });
    const { events } = await good(waiting);
    expect(events.some((event) => 'effect' in event && event.effect.type === 'ring')).toBe(true);
  });
});

/** The events in the frames of a stream. */
const framesOf = (payload: string) =>
  payload
    .split('\n\n')
    .flatMap((frame) => /^id: (\d+)\ndata: (.*)$/.exec(frame)?.slice(1) ?? [])
    .flatMap((part, index) => (index % 2 === 1 ? [JSON.parse(part) as CallEvent] : []));

describe('events', () => {
  const hangUp = { operation: 'bye', input: { type: 'callerHungUp' as const } };
  it('stream to who asks for it, until the end, and go on after the last one seen', async () => {
    const { client, app } = await office();
    const { call } = await good(client.offerCall({ params, body: live }));
    const url = `/api/calls/${call}/events`;
    const streaming = app.inject({ url, headers: { accept: 'text/event-stream' } });
    await new Promise((resolve) => setImmediate(resolve));
    await good(client.sendInput({ params: { call }, body: hangUp }));
    const stream = await streaming;
    expect(stream.headers['content-type']).toContain('text/event-stream');
    const events = framesOf(stream.payload);
    expect(events.at(-1)).toMatchObject({ ended: { kind: 'callerHungUp' } });
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const headers = { accept: 'text/event-stream', 'last-event-id': '3' };
    const resumed = framesOf((await app.inject({ url, headers })).payload);
    expect(resumed).toEqual(events.slice(3));
  });

  it('are kept for 15 minutes after the end', async () => {
    const { client, clock } = await office();
    const { call } = await good(client.offerCall({ params, body: live }));
    await good(client.sendInput({ params: { call }, body: hangUp }));
    clock.advance(14 * 60_000);
    expect((await good(client.getCall({ params: { call } }))).outcome).toEqual({ kind: 'callerHungUp' });
    clock.advance(2 * 60_000);
    expect((await refusal(client.getCall({ params: { call } }))).code).toBe('unknown-call');
  });

  it('of no more ended calls than there is room for', async () => {
    const { client } = await testOffice({ callLimits: { keptEnded: 2 } });
    await publishPlan(client, testPlan());
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { call } = await good(client.offerCall({ params, body: live }));
      await good(client.sendInput({ params: { call }, body: hangUp }));
      ids.push(call);
    }
    const kept = await Promise.all(ids.map((call) => client.getCall({ params: { call } })));
    expect(kept.map(({ ok }) => ok)).toEqual([false, false, true, true, true]);
  });

  it('of calls that everybody left are given up, and no timer stays behind', async () => {
    const { client, clock } = await office();
    await good(client.offerCall({ params, body: rehearsal }));
    const { call } = await good(client.offerCall({ params, body: live }));
    clock.advance(16 * 60_000);
    expect((await good(client.listCalls())).calls.map((one) => one.call)).toEqual([call]);
    clock.advance(260 * 60_000);
    expect((await good(client.listCalls())).calls).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it('do not hold up the end of the backend', async () => {
    const { client, app } = await office();
    const { call, seq } = await good(client.offerCall({ params, body: live }));
    const waiting = client.listEvents({ params: { call }, query: { after: seq, waitMs: 30_000 } });
    await new Promise((resolve) => setImmediate(resolve));
    await app.close();
    expect((await good(waiting)).events).toEqual([]);
  });
});
