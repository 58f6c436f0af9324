import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../samples/samples.ts';
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
} from './test-office.fixture.ts';
import { seed } from './seed.ts';

const params = { plan: 'clinic' };
const ifMatch = (value: number | string) => ({ 'if-match': `"${value}"` });

describe('drafts', () => {
  it('are created, read and saved by revision', async () => {
    const { client, app } = await testOffice();
    expect(await good(client.createPlan({ body: { document: testPlan() } }))).toMatchObject({ revision: 1 });
    const next = reworded('Press 1.');
    expect(await good(client.saveDraft({ params, headers: ifMatch(1), body: { document: next } }))).toMatchObject({
      revision: 2,
    });
    expect(await good(client.getDraft({ params }))).toMatchObject({ revision: 2, document: next });
    const raw = await app.inject('/api/plans/clinic/draft');
    expect(raw.headers).toMatchObject({ etag: '"2"', 'cache-control': 'no-store' });
    expect(await good(client.listPlans())).toMatchObject({ plans: [{ id: 'clinic', draftRevision: 2, live: null }] });
  });

  it('are never overwritten blindly: missing If-Match 428, stale 412 with what is there', async () => {
    const { client, app } = await testOffice();
    await good(client.createPlan({ body: { document: testPlan() } }));
    const mine = reworded('Mine.');
    await good(client.saveDraft({ params, headers: ifMatch(1), body: { document: mine } }));
    const stale = await refusal(
      client.saveDraft({ params, headers: ifMatch(1), body: { document: reworded('Theirs.') } }),
    );
    expect(stale).toMatchObject({ code: 'stale', status: 412, current: { revision: 2, document: mine } });
    const missing = await app.inject({ method: 'PUT', url: '/api/plans/clinic/draft', payload: { document: mine } });
    expect(missing.statusCode).toBe(428);
    for (const tag of ['*', 'W/"2"', '"x"', '"1", "2"']) {
      const odd = await refusal(client.saveDraft({ params, headers: { 'if-match': tag }, body: { document: mine } }));
      expect(odd.code, tag).toBe('missing-if-match');
    }
    expect((await good(client.getDraft({ params }))).document).toEqual(mine);
  });

  it('can be saved again after a lost reply', async () => {
    const { client } = await testOffice();
    await good(client.createPlan({ body: { document: testPlan() } }));
    const body = { document: reworded('Once.') };
    await good(client.saveDraft({ params, headers: ifMatch(1), body }));
    expect(await good(client.saveDraft({ params, headers: ifMatch(1), body }))).toMatchObject({ revision: 2 });
  });

  it('are created once with an Idempotency-Key, under any id, also after a restart', async () => {
    const { client, folder } = await testOffice();
    const send = (from: typeof client, id: string, key = 'k1') =>
      from.createPlan({ headers: { 'idempotency-key': key }, body: { document: { ...testPlan(), id } } });
    const both = await Promise.all([good(send(client, 'clinic-2')), good(send(client, 'clinic-2'))]);
    expect(both[0]).toEqual(both[1]);
    await good(
      client.saveDraft({
        params: { plan: 'clinic-2' },
        headers: ifMatch(1),
        body: { document: { ...reworded('Since.'), id: 'clinic-2' } },
      }),
    );
    const again = await testOffice({ folder });
    // Whoever asks again does not know which id was free in the end.
    expect(await good(send(again.client, 'clinic'))).toEqual(both[0]);
    const other = { ...testPlan(), name: 'Another office' };
    const reused = again.client.createPlan({ headers: { 'idempotency-key': 'k1' }, body: { document: other } });
    expect((await refusal(reused)).code).toBe('key-reused');
    expect((await good(again.client.listPlans())).plans.map(({ id }) => id)).toEqual(['clinic-2']);
    expect(await good(send(again.client, 'clinic', 'k2'))).toMatchObject({ plan: 'clinic', revision: 1 });
  });

  it('must be plans, and say what is wrong with what is not', async () => {
    const { client } = await testOffice();
    await good(client.createPlan({ body: { document: testPlan() } }));
    const broken = { ...testPlan(), numbers: { main: { name: 'Main', e164: '312-555', fallback: { to: 'nowhere' } } } };
    const refused = await refusal(
      client.saveDraft({ params, headers: ifMatch(1), body: { document: broken as never } }),
    );
    expect(refused).toMatchObject({ code: 'not-a-plan', status: 422 });
    expect(refused.errors).toContainEqual({
      path: 'numbers.main.e164',
      found: '"312-555"',
      expected: 'a phone number such as +13125550100',
    });
    const other = await refusal(
      client.saveDraft({ params, headers: ifMatch(1), body: { document: testPlan({ id: 'other' }) } }),
    );
    expect(other).toMatchObject({ code: 'not-a-plan', errors: [{ path: 'id' }] });
    const twice = await refusal(client.createPlan({ body: { document: testPlan() } }));
    expect(twice).toMatchObject({ code: 'plan-exists', status: 409 });
    expect((await good(client.getDraft({ params }))).document).toEqual(testPlan());
    expect((await refusal(client.getDraft({ params: { plan: 'nobody' } }))).code).toBe('unknown-plan');
  });

  it('survive a process that was killed', async () => {
    const { client, folder } = await testOffice();
    await good(client.createPlan({ body: { document: testPlan() } }));
    await good(client.saveDraft({ params, headers: ifMatch(1), body: { document: reworded('Kept.') } }));
    await publishPlan(client, reworded('Live.'));
    await good(client.saveDraft({ params, headers: ifMatch(3), body: { document: reworded('Newer.') } }));
    const again = await testOffice({ folder });
    expect(await good(again.client.getDraft({ params }))).toMatchObject({ revision: 4, document: reworded('Newer.') });
    expect((await good(again.client.getLive({ params }))).document).toEqual(reworded('Live.'));
    expect(again.store.notes).toEqual([]);
  });
});

describe('a new folder', () => {
  it('is filled with the samples, and what has no errors is live', async () => {
    const store = await testStore(await testFolder(), { processes: deadProcess });
    const samples = [
      { id: 'clinic', title: 'Clinic', summary: '', document: testPlan() },
      { id: 'junk', title: 'Junk', summary: '', document: { schema: 1 } },
    ];
    const troubles = await seed(store, samples, () => 0);
    expect(troubles).toEqual(['The sample “Junk” is not a plan.']);
    expect(store.draft('clinic')?.plan).toEqual(testPlan());
    await store.close();
  });

  it('takes every sample there is', async () => {
    const store = await testStore(await testFolder(), { processes: deadProcess });
    expect(await seed(store, SAMPLES, () => 0)).toEqual([]);
    expect(Object.keys(store.ledger.plans)).toHaveLength(SAMPLES.length);
    await store.close();
  });
});
