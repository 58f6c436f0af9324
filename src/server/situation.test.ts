import { describe, expect, it } from 'vitest';
import type { NewEntry, SituationReply } from '../protocol/situation-schemas.ts';
import { away, closed, dayOffice, declaringOffice, inMinutes, MINUTE_MS, PLAN } from './situation.fixture.ts';
import { good, publishPlan, refusal, testOffice, TUESDAY_MS } from './test-office.fixture.ts';

const ifMatch = (revision: number) => ({ 'if-match': `"${revision}"` });

describe('an entry', () => {
  it('is set with an id and times, read, changed, ended, and logged', async () => {
    const { client, app, clock, declare, read } = await declaringOffice();
    const made = await declare(closed(inMinutes(60), { by: 'Ann', note: 'Burst pipe' }));
    const { entry } = made;
    expect(entry).toMatchObject({ does: 'close', by: 'Ann', setAtMs: TUESDAY_MS, fromMs: TUESDAY_MS });
    expect(made).toMatchObject({ revision: 1, replaced: [] });
    expect(await read()).toEqual({ plan: 'clinic', revision: 1, nowMs: TUESDAY_MS, entries: [{ revision: 1, entry }] });
    const raw = await app.inject('/api/plans/clinic/situation');
    const again = { 'if-none-match': String(raw.headers['etag']) };
    expect((await app.inject({ url: '/api/plans/clinic/situation', headers: again })).statusCode).toBe(304);

    clock.advance(MINUTE_MS);
    const to = { params: { ...PLAN, entry: entry.id } };
    const changed = await good(
      client.changeEntry({ ...to, headers: ifMatch(1), body: { untilMs: inMinutes(90), note: null } }),
    );
    const { note: _note, ...bare } = entry;
    expect(changed).toEqual({ revision: 2, entry: { ...bare, untilMs: inMinutes(90) } });
    const ended = await good(client.endEntry({ ...to, headers: ifMatch(2) }));
    expect(ended).toEqual({ endedAtMs: inMinutes(1), entry: changed.entry });
    expect((await read()).entries).toEqual([]);
    expect((await refusal(client.endEntry({ ...to, headers: ifMatch(2) }))).code).toBe('unknown-entry');

    const { id: _id, setAtMs: _setAtMs, ...content } = ended.entry;
    expect((await declare(content)).entry).toMatchObject({ fromMs: TUESDAY_MS, untilMs: inMinutes(90) });
    const { lines } = await good(client.listSituationLog({ params: PLAN }));
    expect(lines.map(({ action, atMs, by }) => [action, atMs, by])).toEqual([
      ['declared', TUESDAY_MS, 'local'],
      ['changed', inMinutes(1), 'local'],
      ['ended', inMinutes(1), 'local'],
      ['declared', inMinutes(1), 'local'],
    ]);
    expect(lines[1]!.previous).toBe(lines[0]!.hash);
  });

  it('is never changed blindly: missing If-Match 428, stale 412 with what is there', async () => {
    const { client, app, declare } = await declaringOffice();
    const { entry } = await declare(closed(inMinutes(60)));
    const url = `/api/plans/clinic/situation/entries/${entry.id}`;
    for (const method of ['PUT', 'DELETE'] as const) {
      const reply = await app.inject({ method, url, ...(method === 'PUT' ? { payload: { untilMs: 1 } } : {}) });
      expect(reply.json()).toMatchObject({ code: 'missing-if-match', status: 428 });
    }
    const stale = await refusal(client.endEntry({ params: { ...PLAN, entry: entry.id }, headers: ifMatch(7) }));
    expect(stale).toMatchObject({ code: 'stale', status: 412, current: { revision: 1, entry } });
  });

  it('is made once with an Idempotency-Key, also after a restart', async () => {
    const first = await declaringOffice();
    const send = (client: typeof first.client, body: NewEntry) =>
      client.declareEntry({ params: PLAN, headers: { 'idempotency-key': 'k1' }, body });
    const body = closed(inMinutes(60));
    const both = await Promise.all([good(send(first.client, body)), good(send(first.client, body))]);
    expect(both[0]).toEqual(both[1]);
    const again = await testOffice({ folder: first.folder });
    expect(await good(send(again.client, body))).toEqual(both[0]);
    expect((await refusal(send(again.client, closed(inMinutes(61))))).code).toBe('key-reused');
    expect((await good(again.client.getSituation({ params: PLAN }))).entries).toHaveLength(1);
  });

  it('goes by itself at its end, and the revision tag with it', async () => {
    const { app, clock, declare, read } = await declaringOffice();
    await declare(closed(inMinutes(60)));
    await declare(away(inMinutes(90), { fromMs: inMinutes(30) }));
    const tag = async () => (await app.inject('/api/plans/clinic/situation')).headers['etag'];
    const tags = [await tag()];
    for (const minutes of [30, 30, 30]) {
      clock.advance(minutes * MINUTE_MS);
      tags.push(await tag());
    }
    expect(new Set(tags).size).toBe(4);
    expect((await read()).entries).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});

describe('what cannot be set', () => {
  const day = 24 * 60;
  const cases: readonly (readonly [string, NewEntry, string, RegExp])[] = [
    ['without an end', closed(null), 'untilMs', /until when/],
    ['with an end that is over', closed(TUESDAY_MS), 'untilMs', /over already/],
    ['with an end before its start', closed(inMinutes(5), { fromMs: inMinutes(9) }), 'untilMs', /after the start/],
    ['for years', closed(inMinutes(401 * day)), 'untilMs', /400 days/],
    ['until no date at all', closed(Number.MAX_SAFE_INTEGER), 'untilMs', /400 days/],
    ['for somebody unknown', away(inMinutes(9), { person: 'zoe' }), 'person', /no person “zoe”/],
    ['for nobody', away(inMinutes(9), { person: '' }), 'person', /no person/],
    ['for a site unknown', closed(inMinutes(9), { scope: { of: 'site', site: 'moon' } }), 'scope.site', /“moon”/],
    [
      'in a period that the hours do not have',
      closed(inMinutes(9), { scope: { of: 'hours', hours: 'desk' }, does: 'open', period: 'night' }),
      'period',
      /“night”/,
    ],
    [
      'by a check, for longer than an hour',
      { kind: 'site', site: 'office', link: 'offline', observed: true, untilMs: inMinutes(61) },
      'untilMs',
      /an hour/,
    ],
  ];
  for (const [name, body, path, words] of cases) {
    it(`is refused ${name}, at the member`, async () => {
      const { client, read } = await declaringOffice();
      const refused = await refusal(client.declareEntry({ params: PLAN, headers: {}, body }));
      expect(refused).toMatchObject({ code: 'not-declarable', status: 422, errors: [{ path }] });
      expect(refused.detail).toMatch(words);
      expect((await read()).revision).toBe(0);
    });
  }

  it('is refused when it is no entry, or the plan is none', async () => {
    const { app, client } = await declaringOffice();
    const url = '/api/plans/clinic/situation/entries';
    for (const payload of [
      {},
      { kind: 'party', untilMs: inMinutes(5) },
      { ...closed(inMinutes(5)), id: 'mine' },
      { ...closed(inMinutes(5)), setAtMs: 5 },
      { kind: 'override', scope: { of: 'office' }, does: 'close' },
      { ...closed(inMinutes(5)), untilMs: '2026-11-24' },
      { ...closed(inMinutes(5)), note: 'x'.repeat(201) },
    ]) {
      const reply = await app.inject({ method: 'POST', url, payload });
      expect(reply.json(), JSON.stringify(payload)).toMatchObject({ code: 'invalid-request', status: 422 });
    }
    const body = closed(inMinutes(5));
    const other = await refusal(client.declareEntry({ params: { plan: 'other' }, headers: {}, body }));
    expect(other.code).toBe('unknown-plan');
    const changed = await refusal(
      client.changeEntry({ params: { ...PLAN, entry: 'e-1' }, headers: ifMatch(1), body: { untilMs: inMinutes(9) } }),
    );
    expect(changed.code).toBe('unknown-entry');
  });

  it('is refused past 500 entries, and taken again when some have ended', async () => {
    const { client, clock, declare } = await declaringOffice({ requestsPerMinute: 1e9 });
    // Each begins later than the one before ends, so that none replaces another.
    for (let count = 0; count < 500; count += 1)
      await declare(closed(inMinutes(2 * count + 1), { fromMs: inMinutes(2 * count) }));
    const body = closed(inMinutes(2000), { fromMs: inMinutes(1500) });
    const refused = await refusal(client.declareEntry({ params: PLAN, headers: {}, body }));
    expect(refused).toMatchObject({ code: 'too-many-entries', status: 409 });
    clock.advance(MINUTE_MS);
    await declare(body);
  }, 60_000);

  it('is judged by what is live, and by the draft where nothing is', async () => {
    const { client } = await testOffice();
    await good(client.createPlan({ body: { document: dayOffice } }));
    const send = (body: NewEntry) => client.declareEntry({ params: PLAN, headers: {}, body });
    await good(send(away(inMinutes(9))));
    await publishPlan(client, { ...dayOffice, people: { ann: dayOffice.people['ann']! } });
    const bob = away(inMinutes(9), { person: 'bob' });
    expect((await refusal(send(bob))).errors).toEqual([{ path: 'person', found: '"bob"', expected: 'one of ann' }]);
  });
});

describe('a later entry about the same thing', () => {
  it('replaces what it leaves nothing of, and says so; otherwise both stand', async () => {
    const { client, declare, read } = await declaringOffice();
    const first = await declare(away(inMinutes(60)));
    const short = await declare(away(inMinutes(30), { state: 'busy' }));
    expect(short.replaced).toEqual([]);
    const long = await declare(away(inMinutes(90), { state: 'in' }));
    expect(long.replaced.map(({ entry }) => entry.id)).toEqual([first.entry.id, short.entry.id]);
    await declare(away(inMinutes(90), { person: 'bob' }));
    expect((await read()).entries).toHaveLength(2);
    const { lines } = await good(client.listSituationLog({ params: PLAN }));
    expect(lines[2]!.replaced).toEqual([first.entry.id, short.entry.id]);
  });

  it('of a health check takes the place of what it said before, but not of what a person says', async () => {
    const { client, declare, read, clock } = await declaringOffice();
    const check = (link: 'main' | 'offline', untilMs: number): NewEntry => ({
      kind: 'site',
      site: 'office',
      link,
      observed: true,
      untilMs,
    });
    const down = await declare(check('offline', inMinutes(2)));
    clock.advance(MINUTE_MS);
    const still = await declare(check('offline', inMinutes(3)));
    expect(still).toMatchObject({ revision: 2, entry: { id: down.entry.id, setAtMs: TUESDAY_MS } });
    const said = await declare({ kind: 'site', site: 'office', link: 'backup', untilMs: inMinutes(10) });
    const up = await declare(check('main', inMinutes(3)));
    expect(up.replaced.map(({ entry }) => entry.id)).toEqual([down.entry.id]);
    expect((await read()).entries.map(({ entry }) => entry.id)).toEqual([up.entry.id, said.entry.id]);
    // Only what changed is in the log.
    expect((await good(client.listSituationLog({ params: PLAN }))).lines).toHaveLength(3);
    clock.advance(2 * MINUTE_MS);
    expect((await read()).entries.map(({ entry }) => entry.id)).toEqual([said.entry.id]);
  });
});

describe('live calls', () => {
  const number = { e164: '+13125550190' };
  const live = { kind: 'live' as const, caller: null };
  const firstWords = async (client: Awaited<ReturnType<typeof declaringOffice>>['client']) => {
    const { effects, call } = await good(client.offerCall({ params: number, body: live }));
    const bye = { operation: 'bye', input: { type: 'callerHungUp' as const } };
    await good(client.sendInput({ params: { call }, body: bye }));
    return effects.map((effect) => ('text' in effect ? effect.text : effect.type))[1];
  };
  const MENU = 'For Ann, press 1. To end, press 2.';

  it('are in what is declared, until it ends by itself', async () => {
    const { client, clock, declare } = await declaringOffice();
    expect(await firstWords(client)).toBe(MENU);
    await declare(closed(inMinutes(30), { fromMs: inMinutes(10) }));
    expect(await firstWords(client)).toBe(MENU);
    clock.advance(10 * MINUTE_MS);
    expect(await firstWords(client)).toBe('Goodbye.');
    clock.advance(20 * MINUTE_MS - 1);
    expect(await firstWords(client)).toBe('Goodbye.');
    clock.advance(1);
    expect(await firstWords(client)).toBe(MENU);
  });

  it('are in it after a restart, and until somebody ends it', async () => {
    const { declare, folder } = await declaringOffice();
    const { entry } = await declare(closed(inMinutes(30)));
    const { client } = await testOffice({ folder });
    expect(await firstWords(client)).toBe('Goodbye.');
    await good(client.endEntry({ params: { ...PLAN, entry: entry.id }, headers: ifMatch(1) }));
    expect(await firstWords(client)).toBe(MENU);
  });

  it('of other plans, and rehearsals, are not', async () => {
    const { client, declare } = await declaringOffice();
    const numbers = { main: { ...dayOffice.numbers['main']!, e164: '+13125550191' } };
    await publishPlan(client, { ...dayOffice, id: 'other', name: 'Other', numbers });
    await declare(closed(inMinutes(30)));
    const words = async (e164: string, body: Parameters<typeof client.offerCall>[0]['body']) => {
      const { effects } = await good(client.offerCall({ params: { e164 }, body }));
      return effects.map((effect) => ('text' in effect ? effect.text : ''))[1];
    };
    expect(await words('+13125550191', live)).toBe(MENU);
    expect(await words(number.e164, { kind: 'rehearsal', caller: null, atMs: TUESDAY_MS })).toBe(MENU);
    expect(await words(number.e164, live)).toBe('Goodbye.');
  });

  it('that wait in a queue are offered to somebody who comes back, the moment the absence ends by itself', async () => {
    const { client, clock, declare } = await testQueue();
    await declare(away(inMinutes(1), { state: 'busy' }));
    const { call, seq, effects } = await good(client.offerCall({ params: number, body: live }));
    expect(effects.map(({ type }) => type)).not.toContain('ring');
    clock.advance(MINUTE_MS);
    const { events } = await good(client.listEvents({ params: { call }, query: { after: seq } }));
    expect(events.some((event) => 'effect' in event && event.effect.type === 'ring')).toBe(true);
  });
});

async function testQueue() {
  const office = await declaringOffice();
  const { start } = dayOffice.flows['main']!.nodes;
  const settings = {
    team: 'desk',
    maxWaitSeconds: 300,
    maxCallers: 5,
    memberSeconds: 20,
    wrapUpSeconds: 0,
    announcePosition: false,
  };
  const nodes = {
    start: { ...start!, next: { next: 'queue' } },
    queue: { kind: 'call-queue', version: 1, name: 'Queue', settings, next: {} },
  };
  await publishPlan(office.client, { ...dayOffice, flows: { main: { ...dayOffice.flows['main']!, nodes } } });
  return office;
}

/** The situations in a stream, one by one as they come; ends with it. */
async function* situationsIn(stream: Response): AsyncGenerator<SituationReply> {
  let text = '';
  for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) {
    const frames = (text + chunk).split('\n\n');
    text = frames.pop()!;
    for (const frame of frames) {
      const data = /^data: (.*)$/.exec(frame)?.[1];
      if (data !== undefined) yield JSON.parse(data) as SituationReply;
    }
  }
}

describe('the stream', () => {
  it('sends the situation when something is set, when it ends by itself, and stops with the backend', async () => {
    const { app, clock, declare } = await declaringOffice();
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const headers = { accept: 'text/event-stream' };
    const stream = await fetch(`${address}/api/plans/clinic/situation`, { headers });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const sent = situationsIn(stream);
    const next = async () => {
      const { value } = (await sent.next()) as { value: SituationReply | undefined };
      return value && [value.nowMs, value.entries.length];
    };
    expect(await next()).toEqual([TUESDAY_MS, 0]);
    await declare(closed(inMinutes(30)));
    expect(await next()).toEqual([TUESDAY_MS, 1]);
    clock.advance(30 * MINUTE_MS);
    expect(await next()).toEqual([inMinutes(30), 0]);
    await app.close();
    expect(await next()).toBeUndefined();
  });

  it('of an unknown plan is a problem', async () => {
    const { app } = await declaringOffice();
    const headers = { accept: 'text/event-stream' };
    expect((await app.inject({ url: '/api/plans/none/situation', headers })).json()).toMatchObject({
      code: 'unknown-plan',
    });
  });
});

describe('another computer', () => {
  it('is told nothing and may set nothing, nor may somebody behind a proxy', async () => {
    const { app, read } = await declaringOffice();
    const entries = '/api/plans/clinic/situation/entries';
    const requests = [
      { method: 'GET', url: '/api/plans/clinic/situation' },
      { method: 'GET', url: '/api/plans/clinic/situation', headers: { accept: 'text/event-stream' } },
      { method: 'GET', url: '/api/plans/clinic/situation/log' },
      { method: 'GET', url: '/api/plans/none/situation' },
      { method: 'POST', url: entries, payload: closed(inMinutes(30)) },
      { method: 'PUT', url: `${entries}/e-1`, headers: { 'if-match': '"1"' }, payload: { untilMs: inMinutes(9) } },
      { method: 'DELETE', url: `${entries}/e-1`, headers: { 'if-match': '"1"' } },
    ] as const;
    for (const request of requests) {
      for (const remoteAddress of ['192.168.1.20', '::ffff:10.0.0.7', '2001:db8::1', '127.0.0.1.evil']) {
        const reply = await app.inject({ ...request, remoteAddress });
        expect(reply.json(), request.url).toMatchObject({ code: 'not-here', status: 403 });
      }
      const headers = { ...('headers' in request ? request.headers : {}), 'x-forwarded-for': '192.168.1.20' };
      expect((await app.inject({ ...request, headers })).statusCode).toBe(403);
    }
    expect((await read()).revision).toBe(0);
    expect((await app.inject({ url: '/api/plans', remoteAddress: '192.168.1.20' })).statusCode).toBe(200);
    for (const remoteAddress of ['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])
      expect((await app.inject({ url: '/api/plans/clinic/situation', remoteAddress })).statusCode).toBe(200);
  });
});
