import { expect, it } from 'vitest';
import type { Plan } from '../plan/plan.ts';
import type { Client } from '../protocol/client.ts';
import { good, publishPlan, testOffice, testPlan, TUESDAY_MS } from './test-office.fixture.ts';

const params = { e164: '+13125550190' };
const CALLER = '+17085550142';

/** Every caller is offered a callback by a team of one. */
function callbackPlan(member: 'ann' | 'bob'): Plan {
  const plan = testPlan();
  const step = (kind: string, settings: Record<string, unknown>, next: Record<string, string> = {}) => ({
    kind,
    version: 1,
    name: kind,
    settings,
    next,
  });
  const settings = {
    team: 'desk',
    prompt: 'choices',
    acceptKey: '1',
    ringSeconds: 20,
    retries: 1,
    everySeconds: 600,
    firstKeySeconds: 5,
    plays: 1,
  };
  return {
    ...plan,
    teams: { desk: { name: 'Front desk', members: [member] } },
    people: { ...plan.people, bob: { name: 'Bob Ray', phones: [{ id: 'app', type: 'app', ringSeconds: 10 }] } },
    flows: {
      main: {
        name: 'Main line',
        start: 'start',
        safetyNet: { to: 'number-fallback' },
        nodes: {
          start: step('incoming-call', {}, { next: 'offer' }),
          offer: step('offer-callback', settings, { declined: 'bye' }),
          bye: step('hang-up', { prompt: 'bye' }),
        },
      },
    },
  };
}

const done = (op: number, result: object) =>
  ({ operation: `done-${op}`, input: { type: 'done', op, result } }) as never;
const send = (client: Client, call: string, body: never) => good(client.sendInput({ params: { call }, body }));

async function book(client: Client): Promise<string> {
  const { call, effects } = await good(client.offerCall({ params, body: { kind: 'live', caller: CALLER } }));
  expect(effects.map(({ type }) => type)).toEqual(['answer', 'gather']);
  await send(client, call, done(2, { is: 'digits', digits: '1' }));
  const { outcome } = await send(client, call, done(3, { is: 'played' }));
  expect(outcome).toEqual({ kind: 'callbackBooked', team: 'desk' });
  return call;
}

it('a callback that the office begins is a call in the list, with effects to do and inputs to send', async () => {
  const { client } = await testOffice({ check: () => [] });
  await publishPlan(client, callbackPlan('ann'));
  const booking = await book(client);
  const { calls } = await good(client.listCalls());
  expect(calls).toHaveLength(1);
  const { call } = calls[0]!;
  expect(calls[0]).toMatchObject({
    call: `${booking}-back-1`,
    kind: 'live',
    direction: 'out',
    plan: 'clinic',
    planNumber: 'main',
    e164: params.e164,
    caller: CALLER,
    phase: 'routing',
  });
  const { events } = await good(client.listEvents({ params: { call }, query: {} }));
  const ring = events.flatMap((event) => ('effect' in event && event.effect.type === 'ring' ? [event.effect] : []));
  expect(ring).toMatchObject([{ op: 1, targets: [{ person: 'ann', pressOne: true }] }]);

  const answered = await send(client, call, done(1, { is: 'answered', target: { person: 'ann', phone: 'desk' } }));
  expect(answered.effects).toMatchObject([{ type: 'dialCaller', e164: CALLER, showNumber: params.e164 }]);
  await send(client, call, done(2, { is: 'answered', target: {} }));
  const over = await send(client, call, { operation: 'over', input: { type: 'talkEnded' } } as never);
  expect(over.outcome).toEqual({ kind: 'answered', person: 'ann', phone: 'desk' });
  expect((await good(client.listCalls())).calls).toEqual([]);
});

it('the next attempt begins by the backend’s own clock, on the version that is live then', async () => {
  const { client, clock } = await testOffice({ check: () => [] });
  await publishPlan(client, callbackPlan('ann'));
  const booking = await book(client);
  const first = `${booking}-back-1`;
  await send(client, first, done(1, { is: 'answered', target: { person: 'ann', phone: 'desk' } }));
  expect((await send(client, first, done(2, { is: 'noAnswer' }))).outcome).toEqual({
    kind: 'callbackMissed',
    by: 'caller',
  });
  expect((await good(client.listCalls())).calls).toEqual([]);

  // No call is in progress: the version that is live must be known to the office all the same.
  await publishPlan(client, callbackPlan('bob'));
  clock.advance(599_000);
  expect((await good(client.listCalls())).calls).toEqual([]);
  clock.advance(2000);
  const { calls } = await good(client.listCalls());
  expect(calls.map(({ call, offeredAtMs }) => ({ call, offeredAtMs }))).toEqual([
    { call: `${booking}-back-2`, offeredAtMs: TUESDAY_MS + 600_000 },
  ]);
  const { events } = await good(client.listEvents({ params: { call: `${booking}-back-2` }, query: {} }));
  expect(JSON.stringify(events)).toContain('"person":"bob"');
});

it('a rehearsal’s callback is a call of the same rehearsal, driven by its client’s clock', async () => {
  const { client } = await testOffice({ check: () => [] });
  await publishPlan(client, callbackPlan('ann'));
  const body = { kind: 'rehearsal' as const, caller: CALLER, atMs: TUESDAY_MS, id: 'mine' };
  await good(client.offerCall({ params, body }));
  const at = (op: number, result: object, seconds: number) =>
    ({ ...(done(op, result) as object), atMs: TUESDAY_MS + seconds * 1000 }) as never;
  await send(client, 'mine', at(2, { is: 'digits', digits: '1' }, 5));
  await send(client, 'mine', at(3, { is: 'played' }, 8));
  const { calls } = await good(client.listCalls());
  expect(calls).toMatchObject([
    { call: 'mine-back-1', kind: 'rehearsal', direction: 'out', offeredAtMs: TUESDAY_MS + 8000 },
  ]);
  const missed = await send(client, 'mine-back-1', at(1, { is: 'noAnswer' }, 28));
  expect(missed.outcome).toEqual({ kind: 'callbackMissed', by: 'agent' });
  expect(missed.trace.map(({ code }) => code)).toEqual(['callback.agentMissed', 'call.ended']);

  // Ids that offices use are not free for a client's own calls, used already or not.
  for (const id of ['mine-back-1', 'mine-back-2', 'other-back-1']) {
    const taken = await client.offerCall({ params, body: { ...body, id } });
    expect(taken).toMatchObject({ ok: false, error: { code: 'key-reused' } });
  }
});

it('every attempt of a rehearsal can be driven: no answer, the pause, the next one, and the caller answers', async () => {
  const { client, clock } = await testOffice({ check: () => [] });
  await publishPlan(client, callbackPlan('ann'));
  const body = { kind: 'rehearsal' as const, caller: CALLER, atMs: TUESDAY_MS, id: 'mine' };
  await good(client.offerCall({ params, body }));
  await good(client.offerCall({ params, body: { ...body, id: 'elsewhere' } }));
  const at = (op: number, result: object, seconds: number) =>
    ({ ...(done(op, result) as object), atMs: TUESDAY_MS + seconds * 1000 }) as never;
  const wake = (operation: string, seconds: number) =>
    ({ operation, input: { type: 'wake' }, atMs: TUESDAY_MS + seconds * 1000 }) as never;
  const office = () => good(client.readOffice({ params: { call: 'mine' } }));
  const annAnswers = { is: 'answered', target: { person: 'ann', phone: 'desk' } };
  await send(client, 'mine', at(2, { is: 'digits', digits: '1' }, 5));
  await send(client, 'mine', at(3, { is: 'played' }, 8));
  await send(client, 'mine-back-1', at(1, annAnswers, 12));
  const missed = await send(client, 'mine-back-1', at(2, { is: 'noAnswer' }, 42));
  expect(missed.wakeAtMs).toBe(TUESDAY_MS + 642_000);
  expect(await office()).toMatchObject({
    atMs: TUESDAY_MS + 42_000,
    wakeAtMs: TUESDAY_MS + 642_000,
    calls: [
      { call: 'mine', direction: 'in', outcome: { kind: 'callbackBooked' } },
      { call: 'mine-back-1', direction: 'out', outcome: { kind: 'callbackMissed' } },
    ],
  });

  // Looking at what happened takes the client a while; the rehearsal's own time stands still.
  clock.advance(10 * 60_000);
  const woken = await send(client, 'mine', wake('on', 642));
  expect(woken).toMatchObject({ effects: [], wakeAtMs: null, outcome: { kind: 'callbackBooked' } });
  // A wake that is repeated is one wake.
  expect(await send(client, 'mine', wake('on', 642))).toEqual(woken);
  clock.advance(10 * 60_000);
  const { calls } = await office();
  expect(calls.map(({ call, phase }) => `${call} ${phase}`)).toEqual(['mine ended', 'mine-back-2 routing']);
  const { events } = await good(client.listEvents({ params: { call: 'mine-back-2' }, query: {} }));
  expect(events.flatMap((event) => ('effect' in event ? [event.effect.type] : []))).toEqual(['ring']);
  const dials = await send(client, 'mine-back-2', at(1, annAnswers, 646));
  expect(dials.effects).toMatchObject([{ type: 'dialCaller', e164: CALLER, showNumber: params.e164 }]);
  await send(client, 'mine-back-2', at(2, { is: 'answered', target: {} }, 650));
  const over = { operation: 'over', input: { type: 'talkEnded' }, atMs: TUESDAY_MS + 700_000 } as never;
  expect((await send(client, 'mine-back-2', over)).outcome).toEqual({ kind: 'answered', person: 'ann', phone: 'desk' });
  expect((await good(client.listCalls())).calls.filter(({ call }) => call !== 'elsewhere')).toEqual([]);
});

it('what is sent to a rehearsal that ended changes nothing but its time, and only forwards', async () => {
  const { client } = await testOffice({ check: () => [] });
  await publishPlan(client, callbackPlan('ann'));
  const body = { kind: 'rehearsal' as const, caller: '+4930123456', atMs: TUESDAY_MS, id: 'mine' };
  await good(client.offerCall({ params, body }));
  await send(client, 'mine', { operation: 'bye', input: { type: 'callerHungUp' }, atMs: TUESDAY_MS + 5000 } as never);
  const late = { operation: 'wake', input: { type: 'wake' }, atMs: TUESDAY_MS + 9000 } as never;
  expect(await send(client, 'mine', late)).toMatchObject({ effects: [], trace: [], wakeAtMs: null });
  const back = { operation: 'back', input: { type: 'wake' as const }, atMs: TUESDAY_MS + 8000 };
  const refused = await client.sendInput({ params: { call: 'mine' }, body: back });
  expect(refused).toMatchObject({ ok: false, error: { code: 'back-in-time' } });
  expect(await good(client.readOffice({ params: { call: 'mine' } }))).toMatchObject({
    atMs: TUESDAY_MS + 9000,
    calls: [{ call: 'mine', outcome: { kind: 'callerHungUp' } }],
  });
  expect(await client.readOffice({ params: { call: 'nobody' } })).toMatchObject({ error: { code: 'unknown-call' } });
});
