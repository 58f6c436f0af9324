import { expect, it } from 'vitest';
import { copyRemoval, markOf, migrate, rebuild } from './database/copy-ledger.ts';
import { openPglite } from './database/open-pglite.ts';
import { nodeDisk } from './store/disk.ts';
import { faultyDisk } from './store/faulty-disk.fixture.ts';
import {
  deadProcess,
  good,
  publishPlan,
  refusal,
  reworded,
  testFolder,
  testOffice,
  testPlan,
  testStore,
  TUESDAY_MS,
} from './test-office.fixture.ts';

const params = { plan: 'clinic' };
const ifMatch = (value: number) => ({ 'if-match': `"${value}"` });

it('removes a draft over the revision that was seen, and says what else it is', async () => {
  const { client, app } = await testOffice();
  await good(client.createPlan({ body: { document: testPlan() } }));
  await good(client.saveDraft({ params, headers: ifMatch(1), body: { document: reworded('Newer.') } }));
  const stale = await refusal(client.removePlan({ params, query: {}, headers: ifMatch(1) }));
  expect(stale).toMatchObject({ code: 'stale', status: 412, current: { revision: 2 } });
  expect((await app.inject({ method: 'DELETE', url: '/api/plans/clinic' })).statusCode).toBe(428);
  expect(await good(client.removePlan({ params, query: {}, headers: ifMatch(2) }))).toEqual({
    plan: 'clinic',
    name: 'Clinic',
    removedAtMs: TUESDAY_MS,
  });
  expect((await good(client.listPlans())).plans).toEqual([]);
  expect((await refusal(client.getDraft({ params }))).code).toBe('unknown-plan');
  expect((await refusal(client.removePlan({ params, query: {}, headers: ifMatch(2) }))).code).toBe('unknown-plan');
});

it('refuses what routes calls, unless the live version is named; then its numbers are free and its log stays', async () => {
  const { client, folder, store } = await testOffice();
  await publishPlan(client, testPlan());
  const untilMs = TUESDAY_MS + 60_000;
  await good(
    client.declareEntry({
      params,
      headers: {},
      body: { kind: 'override', scope: { of: 'office' }, does: 'close', untilMs },
    }),
  );
  const remove = (live?: number) => refusal(client.removePlan({ params, query: { live }, headers: ifMatch(1) }));
  expect(await remove()).toMatchObject({ code: 'still-live', status: 409 });
  expect((await remove(2)).code).toBe('stale');
  const offer = { params: { e164: '+13125550190' }, body: { kind: 'live' as const, caller: null } };
  const { call } = await good(client.offerCall(offer));

  await good(client.removePlan({ params, query: { live: 1 }, headers: ifMatch(1) }));
  expect((await refusal(client.offerCall(offer))).code).toBe('unknown-number');
  // A call in progress goes on to its end.
  const bye = { operation: 'bye', input: { type: 'callerHungUp' as const } };
  expect((await good(client.sendInput({ params: { call }, body: bye }))).outcome).toEqual({ kind: 'callerHungUp' });
  const log = async (of: typeof client) => (await good(of.listAudit({ params }))).entries.map(({ action }) => action);
  expect(await log(client)).toEqual(['created', 'published', 'removed']);

  // Another office may have the number now, and a new plan the id.
  await publishPlan(client, { ...testPlan(), id: 'other', name: 'Other' });
  const again = await testOffice({ folder });
  expect((await good(again.client.listPlans())).plans.map(({ id }) => id)).toEqual(['other']);
  expect(await log(again.client)).toEqual(['created', 'published', 'removed']);
  expect(again.store.ledger).toEqual(store.ledger);
  await good(again.client.createPlan({ body: { document: testPlan() } }));
  expect(await log(again.client)).toEqual(['created']);
  expect((await good(again.client.getSituation({ params }))).entries).toEqual([]);
});

it('survives a journal that is made short, and a copy for reports follows', async () => {
  const folder = await testFolder();
  const store = await testStore(folder, { processes: deadProcess });
  await store.createPlan(testPlan());
  await store.createPlan(testPlan({ id: 'other', name: 'Other' }));
  const database = await openPglite(`${folder}/database`);
  await migrate(database);
  await rebuild(database, store.ledger, store.generation);
  let copied = Promise.resolve();
  store.onRemoved((plan) => {
    copied = copyRemoval(database, plan, store.generation, markOf(store.ledger));
  });
  await store.removePlan('clinic', 1, null);
  await copied;
  expect(await rebuild(database, store.ledger, store.generation)).toBe(false);
  expect((await database.query('SELECT id FROM plan')).rows).toEqual([{ id: 'other' }]);
  await database.close();

  const short = await testStore(folder, { processes: deadProcess, shortenAtBytes: 1 });
  const shorter = await testStore(folder, { processes: deadProcess });
  expect(shorter.ledger).toEqual(store.ledger);
  expect(shorter.auditOf('clinic')?.map(({ action }) => action)).toEqual(['created', 'removed']);
  expect(short.plan('clinic')).toBeUndefined();
});

it('is all of it or nothing when the disk fails on the way', async () => {
  for (let step = 1; step <= 2; step += 1) {
    const folder = await testFolder();
    const disk = faultyDisk(nodeDisk);
    const store = await testStore(folder, { disk, processes: deadProcess });
    await store.createPlan(testPlan());
    disk.failAt(step, { torn: true });
    expect(await store.removePlan('clinic', 1, null)).toMatchObject({ ok: false });
    expect(store.draft('clinic')?.plan).toEqual(testPlan());
    disk.heal();
    const again = await testStore(folder, { processes: deadProcess });
    const there = again.draft('clinic')?.plan;
    // After a write of which nothing is known either may be there, but whole.
    if (store.readOnly && there === undefined) expect(again.auditOf('clinic')?.at(-1)?.action).toBe('removed');
    else expect(there).toEqual(testPlan());
  }
});
