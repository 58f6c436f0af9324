import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { KINDS } from '../kinds/registry.ts';
import { readPlan } from '../plan/parse-plan.ts';
import type { NewShare } from '../protocol/share-schemas.ts';
import { samplePlan } from '../simulate/sample-plan.fixture.ts';
import { nodeDisk } from './store/disk.ts';
import { faultyDisk } from './store/faulty-disk.fixture.ts';
import { encodeRecord } from './store/journal.ts';
import {
  deadProcess,
  good,
  publishPlan,
  refusal,
  reworded,
  testFolder,
  testOffice,
  testStore,
  testPlan,
  TUESDAY_MS,
  type TestOffice,
} from './test-office.fixture.ts';

const DAY_MS = 86_400_000;
const params = { plan: 'clinic' };
const ASKED: NewShare = { of: 'draft', days: 7, personalNumbers: false };
const share = ({ client }: TestOffice, asked: Partial<NewShare> = {}) =>
  good(client.createShare({ params, body: { ...ASKED, ...asked } }));
const open = ({ client }: TestOffice, token: string) => client.openShare({ params: { token } });

it('shows a visitor the plan as it was, from anywhere, without a personal number', async () => {
  const office = await testOffice();
  const plan = samplePlan('clinic');
  await good(office.client.createPlan({ body: { document: plan } }));
  const made = await share(office, { note: 'for Dr. Lee' });
  expect(made.share).toMatchObject({
    shows: { of: 'draft', savedAtMs: TUESDAY_MS },
    note: 'for Dr. Lee',
    untilMs: TUESDAY_MS + 7 * DAY_MS,
    openedAtMs: null,
  });
  // At least 128 random bits.
  expect(Buffer.from(made.token, 'base64url').length).toBeGreaterThanOrEqual(16);

  const headers = { 'x-forwarded-for': '203.0.113.7' };
  const reply = await office.app.inject({ method: 'GET', url: `/api/shared/${made.token}`, headers });
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['cache-control']).toBe('no-store');
  expect(reply.payload).toContain(plan.numbers['main']!.e164);
  for (const { phones } of Object.values(plan.people))
    for (const phone of phones) if (phone.type === 'mobile') expect(reply.payload).not.toContain(phone.e164);
  expect(reply.payload).not.toContain('Dr. Lee');
  expect(readPlan(reply.json<{ document: unknown }>().document, KINDS).ok).toBe(true);

  const changed = { ...plan, name: 'Cedar Family Clinic and Sons' };
  await good(office.client.saveDraft({ params, headers: { 'if-match': '"1"' }, body: { document: changed } }));
  expect((await good(open(office, made.token))).document.name).toBe(plan.name);
});

it('shows personal numbers where they are allowed, and the version that was live', async () => {
  const office = await testOffice();
  expect(await refusal(office.client.createShare({ params, body: { ...ASKED, of: 'live' } }))).toMatchObject({
    code: 'unknown-plan',
  });
  await publishPlan(office.client, testPlan());
  const made = await share(office, { of: 'live', personalNumbers: true });
  await publishPlan(office.client, reworded('Newer.'));
  const opened = await good(open(office, made.token));
  expect(opened).toMatchObject({ shows: { of: 'live', number: 1 }, personalNumbers: true, nowMs: TUESDAY_MS });
  expect(opened.document.people).toEqual(testPlan().people);
  expect(opened.document.prompts).toEqual(testPlan().prompts);
});

it('makes, lists and takes back on this computer only', async () => {
  const office = await testOffice();
  await good(office.client.createPlan({ body: { document: testPlan() } }));
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  const url = '/api/plans/clinic/shares';
  const tried = [
    { method: 'GET' as const, url },
    { method: 'POST' as const, url, payload: ASKED },
    { method: 'DELETE' as const, url: `${url}/s-1` },
  ];
  for (const one of tried) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const reply = await office.app.inject({ ...one, headers });
    expect(reply.json()).toMatchObject({ status: 403, code: 'not-here' });
  }
  expect(office.store.plan('clinic')?.shares).toEqual([]);
});

it('does not open after its time, after it was taken back, or with a token that is none', async () => {
  const office = await testOffice();
  await good(office.client.createPlan({ body: { document: testPlan() } }));
  const [short, long] = [await share(office, { days: 1 }), await share(office, { days: 30 })];
  office.clock.advance(DAY_MS - 1);
  await good(open(office, short.token));
  office.clock.advance(1);
  const title = 'This link no longer works';
  expect(await refusal(open(office, short.token))).toMatchObject({ status: 410, title, detail: 'Its time is over.' });

  const revoke = () => office.client.revokeShare({ params: { ...params, share: long.share.id } });
  expect((await good(revoke())).revokedAtMs).toBe(TUESDAY_MS + DAY_MS);
  expect(await refusal(open(office, long.token))).toMatchObject({ status: 410, title, code: 'share-ended' });
  office.clock.advance(1000);
  expect((await good(revoke())).revokedAtMs).toBe(TUESDAY_MS + DAY_MS);
  for (const token of ['x'.repeat(32), '..%2F..%2Fetc', 'short'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await refusal(open(office, token))).toMatchObject({ status: 404, title, code: 'unknown-share' });
  expect(await refusal(office.client.revokeShare({ params: { ...params, share: 's-none' } }))).toMatchObject({
    code: 'unknown-share',
  });
  // No copy stays behind once nothing opens it.
  expect(await readdir(`${office.folder}/shared`)).toEqual([]);
});

it('keeps links through a restart and a journal made short, with when they were opened last; never the token', async () => {
  const office = await testOffice({ origins: ['https://calls.example.com'] });
  await good(office.client.createPlan({ body: { document: testPlan() } }));
  const [kept, gone] = [await share(office), await share(office, { note: 'for Ann' })];
  await good(office.client.revokeShare({ params: { ...params, share: gone.share.id } }));
  office.clock.advance(60_000);
  await good(open(office, kept.token));
  office.clock.advance(60_000);
  await good(open(office, kept.token));
  const listed = await good(office.client.listShares({ params }));
  expect(listed.origins).toEqual(['https://calls.example.com']);
  expect(listed.shares.map(({ note, openedAtMs }) => [note, openedAtMs])).toEqual([
    ['for Ann', null],
    // To the hour: visitors cannot fill the journal.
    [null, TUESDAY_MS + 60_000],
  ]);
  const journal = await readFile(`${office.folder}/journal.ndjson`, 'utf8');
  expect(journal).not.toContain(kept.token);
  expect(JSON.stringify(listed)).not.toMatch(/tokenHash|"document"/);

  await testStore(office.folder, { processes: deadProcess, shortenAtBytes: 1 });
  const again = await testOffice({ folder: office.folder });
  expect(again.store.ledger).toEqual(office.store.ledger);
  expect((await good(open(again, kept.token))).document.name).toBe('Clinic');
  expect((await refusal(open(again, gone.token))).status).toBe(410);
});

it('goes with its plan', async () => {
  const office = await testOffice();
  await good(office.client.createPlan({ body: { document: testPlan() } }));
  const made = await share(office);
  await good(office.client.removePlan({ params, query: {}, headers: { 'if-match': '"1"' } }));
  expect((await refusal(open(office, made.token))).status).toBe(404);
  expect(await readdir(`${office.folder}/shared`)).toEqual([]);
});

it('are none in a folder that was made before there were any', async () => {
  const folder = await testFolder();
  const store = await testStore(folder, { processes: deadProcess });
  await store.createPlan(testPlan());
  const { shares: _shares, ...old } = store.plan('clinic')!;
  const change = { type: 'snapshot', ledger: { plans: { clinic: old } } };
  await writeFile(`${folder}/journal.ndjson`, encodeRecord({ generation: 1, change }));
  const office = await testOffice({ folder });
  expect((await good(office.client.listShares({ params }))).shares).toEqual([]);
  await good(open(office, (await share(office)).token));
});

it('opens so many links at a time and not more', async () => {
  const office = await testOffice();
  await good(office.client.createPlan({ body: { document: testPlan() } }));
  for (let count = 0; count < 50; count += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await share(office, { days: 1 });
  const more = () => office.client.createShare({ params, body: ASKED });
  expect(await refusal(more())).toMatchObject({ status: 409, code: 'too-many-shares' });
  office.clock.advance(DAY_MS);
  await good(more());
});

it('is made whole or not at all when the disk fails on the way', async () => {
  for (let step = 1; step <= 6; step += 1) {
    const folder = await testFolder();
    const disk = faultyDisk(nodeDisk);
    const office = await testOffice({ folder, storeOptions: { disk } });
    await good(office.client.createPlan({ body: { document: testPlan() } }));
    disk.failAt(step, { torn: true });
    const made = await office.client.createShare({ params, body: ASKED });
    disk.heal();
    const again = await testOffice({ folder });
    if (made.ok) await good(open(again, made.value.token));
    else {
      expect(made.error.status).toBe(503);
      const { shares } = await good(again.client.listShares({ params }));
      if (made.error.code === 'storage-failed') expect(shares).toEqual([]);
    }
  }
});
