import { expect, it } from 'vitest';
import { createClient } from './client.ts';
import { type FetchLike } from './send-request.ts';
import { problem } from './problem.ts';

const answer =
  (status: number, body: unknown, seen: string[] = []): FetchLike =>
  async (url, init) => {
    seen.push(`${init.method} ${url} ${init.headers['if-match'] ?? '-'} ${String(init.body ?? '-')}`);
    return { status, text: async () => (typeof body === 'string' ? body : JSON.stringify(body)) };
  };

it('fits the global fetch and types its arguments', () => {
  const client = createClient(fetch);
  // @ts-expect-error a publish without If-Match does not compile
  void (() => client.publish({ params: { plan: 'clinic' }, body: { acknowledgements: [] } }));
  void (() => client.listPlans());
});

it('fills path, query, headers and body', async () => {
  const seen: string[] = [];
  const client = createClient(answer(200, { plan: 'a', revision: 4, savedAtMs: 1 }, seen), 'http://host');
  const saved = await client.saveDraft({
    params: { plan: 'a' },
    headers: { 'if-match': '"3"' },
    body: { document: { schema: 1 } as never },
  });
  expect(saved).toEqual({ ok: true, value: { plan: 'a', revision: 4, savedAtMs: 1 } });
  expect(seen).toEqual(['PUT http://host/api/plans/a/draft "3" {"document":{"schema":1}}']);
});

it('escapes parameters and leaves out an empty query', async () => {
  const seen: string[] = [];
  const client = createClient(answer(200, {}, seen));
  await client.listEvents({ params: { call: 'a' }, query: { after: 3 } });
  await client.offerCall({ params: { e164: '+13125550100' }, body: { kind: 'live', caller: null } });
  expect(seen[0]).toBe('GET /api/calls/a/events?after=3 - -');
  expect(seen[1]).toContain('POST /api/numbers/%2B13125550100/calls');
});

it('hands over a refusal as the problem it is', async () => {
  const refusal = problem('unknown-plan', 'There is no plan “a”.');
  const reply = await createClient(answer(404, refusal)).getDraft({ params: { plan: 'a' } });
  expect(reply).toEqual({ ok: false, error: refusal });
});

it('says when nobody answers, or something else does', async () => {
  const lost = await createClient(() => Promise.reject(new Error('connect ECONNREFUSED'))).listPlans();
  expect(lost).toMatchObject({ ok: false, error: { code: 'unreachable', detail: 'connect ECONNREFUSED' } });
  const proxy = await createClient(answer(200, '<html>')).listPlans();
  expect(proxy).toMatchObject({ ok: false, error: { code: 'bad-reply' } });
  const drifted = await createClient(answer(200, { plans: [{}] })).listPlans();
  expect(drifted).toMatchObject({ ok: false, error: { code: 'bad-reply' } });
  const gateway = await createClient(answer(502, {})).listPlans();
  expect(gateway).toMatchObject({ ok: false, error: { code: 'bad-reply' } });
});
