import { describe, expect, it } from 'vitest';
import { hashJson } from '../base/hash.ts';
import { plainCall } from '../plan/call-script.ts';
import type { Finding } from '../verify/finding.ts';
import { SEVERITIES, type SeverityOverrides } from '../verify/severities.ts';
import { good, publishPlan, refusal, reworded, testOffice, testPlan } from './test-office.fixture.ts';

const params = { plan: 'clinic' };
const ifMatch = (value: number | string) => ({ 'if-match': `"${value}"` });
const keyed = (revision: number, key: string) => ({ ...ifMatch(revision), 'idempotency-key': key });
const nothing = { acknowledgements: [] };
const finding = (id: string, severity: Finding['severity']): Finding => ({
  id,
  rule: 'made-up',
  severity,
  place: { at: 'plan' },
  message: `Something of ${id}.`,
  fix: 'Mend it.',
});
const office = (findings: Finding[] = []) => testOffice({ check: () => findings });

describe('publish', () => {
  it('names the version by its content, and shows it in list, live, history and audit', async () => {
    const { client, app } = await office();
    const plan = testPlan();
    await good(client.createPlan({ body: { document: plan } }));
    const entry = await good(
      client.publish({ params, headers: ifMatch(1), body: { ...nothing, note: 'The first one' } }),
    );
    expect(entry).toMatchObject({ number: 1, version: hashJson(plan), origin: 'publish', note: 'The first one' });
    expect(await good(client.listVersions({ params }))).toEqual({ versions: [entry] });
    expect(await good(client.getLive({ params }))).toEqual({ plan: 'clinic', entry, document: plan });
    expect(await good(client.listPlans())).toMatchObject({ plans: [{ live: { number: 1, version: entry.version } }] });
    const { entries } = await good(client.listAudit({ params }));
    expect(entries.map(({ action }) => action)).toEqual(['created', 'published']);
    expect(entries[1]!.previous).toBe(entries[0]!.hash);

    const url = `/api/plans/clinic/versions/${entry.version}`;
    const version = await app.inject(url);
    expect(version.json()).toMatchObject({ version: entry.version, document: plan });
    expect(version.headers['cache-control']).toContain('immutable');
    const etag = String(version.headers['etag']);
    expect((await app.inject({ url, headers: { 'if-none-match': etag } })).statusCode).toBe(304);
    const live = await app.inject({ url: '/api/plans/clinic/live', headers: { 'if-none-match': etag } });
    expect(live.statusCode).toBe(304);
  });

  it('answers 200 with what there is when the content is live already', async () => {
    const { client, app } = await office();
    const entry = await publishPlan(client, testPlan());
    const headers = { ...ifMatch(1), 'content-type': 'application/json' };
    const again = await app.inject({ method: 'POST', url: '/api/plans/clinic/versions', headers, payload: nothing });
    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual(entry);
    expect((await good(client.listVersions({ params }))).versions).toHaveLength(1);
  });

  it('refuses a promise that cannot be proven, by what screen and command line say of it', async () => {
    const { client } = await testOffice();
    const when = { is: 'period', hours: 'gone', period: null } as const;
    const reaches = [{ to: 'person' } as const];
    const promises = { urgent: { presses: [], when, reaches, withinSeconds: 60, even: [] } };
    await good(client.createPlan({ body: { document: testPlan({ promises }) } }));
    const refused = await refusal(client.publish({ params, headers: ifMatch(1), body: nothing }));
    expect(refused).toMatchObject({ code: 'not-publishable', findings: [{ id: 'promise/promises/urgent' }] });
  });

  it('refuses while a required test call is red, in whatever workspace, and only then', async () => {
    const off = Object.fromEntries(Object.keys(SEVERITIES).map((rule) => [rule, 'off' as const]));
    const publishWith = async (required: boolean, outcome: 'callerHungUp' | 'failed') => {
      const { client } = await testOffice({ severities: off });
      const call = { ...plainCall('main', '2026-11-24T10:07'), hangUpAfterSeconds: 1 };
      const scenarios = { first: { name: 'The first call', call, expect: { outcome }, required } };
      await good(client.createPlan({ body: { document: testPlan({ scenarios }) } }));
      return client.publish({ params, headers: ifMatch(1), body: nothing });
    };
    const refused = await refusal(publishWith(true, 'failed'));
    expect(refused).toMatchObject({ code: 'not-publishable', findings: [{ rule: 'test-call-fails' }] });
    expect((await publishWith(true, 'callerHungUp')).ok).toBe(true);
    expect((await publishWith(false, 'failed')).ok).toBe(true);
  });

  it('goes by the severities of the workspace, and tells them', async () => {
    const silent = testPlan({ mailboxes: { front: { ...testPlan().mailboxes['front']!, owners: [] } } });
    const publishIn = async (severities: SeverityOverrides) => {
      const { client } = await testOffice({ severities });
      await good(client.createPlan({ body: { document: silent } }));
      expect(await good(client.getSeverities())).toEqual({ severities });
      return client.publish({ params, headers: ifMatch(1), body: nothing });
    };
    const off = Object.fromEntries(Object.keys(SEVERITIES).map((rule) => [rule, 'off' as const]));
    expect((await publishIn(off)).ok).toBe(true);
    const refused = await refusal(publishIn({ ...off, 'mailbox-without-owner': 'error' }));
    expect(refused).toMatchObject({ code: 'not-publishable', findings: [{ rule: 'mailbox-without-owner' }] });
  });

  it('refuses errors with the findings', async () => {
    const { client, store } = await office([finding('e', 'error'), finding('w', 'warning')]);
    await good(client.createPlan({ body: { document: testPlan() } }));
    const refused = await refusal(client.publish({ params, headers: ifMatch(1), body: nothing }));
    expect(refused).toMatchObject({ code: 'not-publishable', status: 422, findings: [{ id: 'e' }] });
    expect(store.liveOf('clinic')).toBeUndefined();
  });

  it('wants a reason for each warning, and keeps it', async () => {
    const { client } = await office([finding('a', 'warning'), finding('b', 'warning'), finding('h', 'hint')]);
    await good(client.createPlan({ body: { document: testPlan() } }));
    const publish = (...ids: string[]) =>
      client.publish({
        params,
        headers: ifMatch(1),
        body: { acknowledgements: ids.map((id) => ({ finding: id, reason: 'We know.' })) },
      });
    expect(await refusal(publish('a'))).toMatchObject({ code: 'needs-reason', findings: [{ id: 'b' }] });
    const blank = { acknowledgements: ['a', 'b'].map((id) => ({ finding: id, reason: ' ' })) };
    expect((await refusal(client.publish({ params, headers: ifMatch(1), body: blank }))).code).toBe('needs-reason');
    const entry = await good(publish('a', 'b', 'gone'));
    expect(entry.acknowledgements.map((one) => one.finding)).toEqual(['a', 'b']);
  });

  it('refuses a draft that somebody changed meanwhile, and an unknown plan', async () => {
    const { client, app } = await office();
    await good(client.createPlan({ body: { document: testPlan() } }));
    await good(client.saveDraft({ params, headers: ifMatch(1), body: { document: reworded('New.') } }));
    const stale = await refusal(client.publish({ params, headers: ifMatch(1), body: nothing }));
    expect(stale).toMatchObject({ code: 'stale', current: { revision: 2, document: reworded('New.') } });
    const missing = await app.inject({ method: 'POST', url: '/api/plans/clinic/versions', payload: nothing });
    expect(missing.statusCode).toBe(428);
    const unknown = await refusal(client.publish({ params: { plan: 'x' }, headers: ifMatch(1), body: nothing }));
    expect(unknown.code).toBe('unknown-plan');
  });

  it('refuses a number that another live plan routes', async () => {
    const { client } = await office();
    await publishPlan(client, testPlan());
    const other = testPlan({ id: 'other' });
    await good(client.createPlan({ body: { document: other } }));
    const refused = await refusal(client.publish({ params: { plan: 'other' }, headers: ifMatch(1), body: nothing }));
    expect(refused).toMatchObject({
      code: 'number-taken',
      status: 409,
      detail: expect.stringMatching(/^\(\d{3}\) \d{3}-\d{4} is a number of .+\.$/) as unknown,
      taken: { e164: Object.values(other.numbers)[0]!.e164, plan: 'clinic', name: testPlan().name },
    });
  });

  it('takes one of many that publish at once', async () => {
    const { client } = await office();
    await good(client.createPlan({ body: { document: testPlan() } }));
    const saves = Array.from({ length: 8 }, (_, index) =>
      client.saveDraft({ params, headers: ifMatch(1), body: { document: reworded(`Number ${index}.`) } }),
    );
    const done = await Promise.all(saves);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    const publishes = await Promise.all(
      Array.from({ length: 8 }, () => client.publish({ params, headers: ifMatch(2), body: nothing })),
    );
    expect(publishes.every(({ ok }) => ok)).toBe(true);
    expect((await good(client.listVersions({ params }))).versions).toHaveLength(1);
  });
});

describe('an Idempotency-Key', () => {
  it('gives the same result again, also after later changes and a restart', async () => {
    const { client, folder } = await office();
    await good(client.createPlan({ body: { document: testPlan() } }));
    const first = await good(client.publish({ params, headers: keyed(1, 'k1'), body: nothing }));
    await publishPlan(client, reworded('Later.'));
    expect(await good(client.publish({ params, headers: keyed(1, 'k1'), body: nothing }))).toEqual(first);
    const again = await testOffice({ folder });
    expect(await good(again.client.publish({ params, headers: keyed(1, 'k1'), body: nothing }))).toEqual(first);
    expect((await good(again.client.listVersions({ params }))).versions).toHaveLength(2);
  });

  it('refuses another request, and one that is still running', async () => {
    const { client } = await office();
    await good(client.createPlan({ body: { document: testPlan() } }));
    const request = { params, headers: keyed(1, 'k'), body: nothing };
    const both = await Promise.all([client.publish(request), client.publish(request)]);
    expect(both.map((reply) => (reply.ok ? 'made' : reply.error.code)).sort()).toEqual(['in-progress', 'made']);
    const other = await refusal(client.publish({ ...request, body: { ...nothing, note: 'Other' } }));
    expect(other).toMatchObject({ code: 'key-reused', status: 422 });
  });
});

describe('rollback', () => {
  it('makes a new entry with the old content, whatever the findings say today', async () => {
    const findings: Finding[] = [];
    const { client } = await testOffice({ check: () => findings });
    const first = await publishPlan(client, testPlan());
    const second = await publishPlan(client, reworded('Second.'));
    findings.push(finding('e', 'error'));
    const body = { version: first.version, note: 'Back' };
    const third = await good(client.rollback({ params, headers: ifMatch(second.version), body }));
    expect(third).toMatchObject({ number: 3, version: first.version, origin: 'rollback', rolledBackTo: 1 });
    expect((await good(client.getLive({ params }))).document).toEqual(testPlan());
    const { versions } = await good(client.listVersions({ params }));
    expect(versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    const { entries } = await good(client.listAudit({ params }));
    expect(entries.at(-1)).toMatchObject({ action: 'rolledBack', from: second.version, to: first.version });
  });

  it('refuses what is stale, unknown or never live', async () => {
    const { client } = await office();
    await good(client.createPlan({ body: { document: testPlan() } }));
    const zero = '0'.repeat(64);
    const to = (version: string, live: string) =>
      client.rollback({ params, headers: ifMatch(live), body: { version } });
    expect((await refusal(to(zero, zero))).code).toBe('nothing-live');
    const { version } = await publishPlan(client, testPlan());
    expect(await refusal(to(version, zero))).toMatchObject({ code: 'stale', current: { version } });
    expect((await refusal(to(zero, version))).code).toBe('unknown-version');
    expect((await good(to(version, version))).number).toBe(1);
  });
});
