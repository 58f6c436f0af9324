import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { createClient, type Client } from '../protocol/client.ts';
import { conformancePlan } from '../protocol/conformance-plan.ts';
import { etagOf } from '../protocol/etag.ts';
import type { Plan } from '../plan/plan.ts';
import { manualClock, type ManualClock } from './calls/manual-clock.fixture.ts';
import { createApp, type AppOptions } from './create-app.ts';
import { openStore, type StoreOptions } from './store/open-store.ts';
import type { Store } from './store/store.ts';

/** Tuesday 24 November 2026, 10:07 in Chicago. */
export const TUESDAY_MS = 1_795_536_420_000;

/** A running backend without a socket, on a folder and a clock of its own. */
export interface TestOffice {
  readonly folder: string;
  readonly store: Store;
  readonly app: FastifyInstance;
  readonly client: Client;
  readonly clock: ManualClock;
}

/** A folder that is gone after the test. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ringplan-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function testStore(folder: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const opened = await openStore({ folder, now: () => TUESDAY_MS, ...options });
  if (!opened.ok) throw new Error(opened.error);
  // Tests that stand for a crash simply go on with another store; this one only gives its file back.
  onTestFinished(() => opened.value.close().catch(() => undefined));
  return opened.value;
}

/** A process that has died: its lock may be taken over. */
export const deadProcess = { pid: 4_194_305, startOf: () => null, isRunning: () => false };

export async function testOffice(
  options: Partial<AppOptions> & { readonly folder?: string; readonly storeOptions?: Partial<StoreOptions> } = {},
): Promise<TestOffice> {
  const { folder = await testFolder(), storeOptions, ...rest } = options;
  const clock = manualClock(TUESDAY_MS);
  const store = await testStore(folder, { now: () => clock.now(), processes: deadProcess, ...storeOptions });
  const app = await createApp({ store, clock, version: '0.0.0-test', requestsPerMinute: 1e9, ...rest });
  onTestFinished(() => app.close());
  return { folder, store, app, clock, client: clientOf(app) };
}

/** A client that asks the app without a socket. */
export const clientOf = (app: FastifyInstance): Client =>
  createClient(async (url, { method, headers, body }) => {
    const reply = await app.inject({
      method: method as 'GET',
      url,
      headers,
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : Buffer.from(body) }),
    });
    return { status: reply.statusCode, text: async () => reply.payload };
  });

/** The main line of the plan of the conformance cases under another id, name and number. */
export function testPlan(change: Partial<Plan> = {}, e164 = '+13125550190'): Plan {
  const numbers = { main: { ...conformancePlan.numbers['main']!, e164 } };
  const flows = { main: conformancePlan.flows['main']! };
  return { ...conformancePlan, id: 'clinic', name: 'Clinic', numbers, flows, ...change };
}

/** The same plan with other words in its menu, so that it behaves otherwise. */
export const reworded = (text: string, plan = testPlan()): Plan => ({
  ...plan,
  prompts: { ...plan.prompts, choices: { name: 'Choices', text } },
});

/** The value of a reply that must have been good. */
export async function good<T>(reply: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const awaited = await reply;
  if (!awaited.ok) throw new Error(JSON.stringify(awaited.error));
  return awaited.value;
}

/** The problem of a reply that must have been refused. */
export async function refusal<E>(reply: Promise<{ ok: true; value: unknown } | { ok: false; error: E }>): Promise<E> {
  const awaited = await reply;
  if (awaited.ok) throw new Error(`expected a refusal, got ${JSON.stringify(awaited.value).slice(0, 200)}`);
  return awaited.error;
}

/** Creates or saves a plan and publishes it; every warning gets a reason. */
export async function publishPlan(client: Client, plan: Plan) {
  const params = { plan: plan.id };
  const draft = await client.getDraft({ params });
  const saved = draft.ok
    ? await good(
        client.saveDraft({ params, headers: { 'if-match': etagOf(draft.value.revision) }, body: { document: plan } }),
      )
    : await good(client.createPlan({ body: { document: plan } }));
  const publish = (acknowledgements: { finding: string; reason: string }[]) =>
    client.publish({ params, headers: { 'if-match': etagOf(saved.revision) }, body: { acknowledgements } });
  const tried = await publish([]);
  if (tried.ok || tried.error.code !== 'needs-reason') return good(Promise.resolve(tried));
  return good(publish(tried.error.findings!.map(({ id }) => ({ finding: id, reason: 'A test.' }))));
}
