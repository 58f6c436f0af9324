import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createClient, type Client } from '../src/protocol/client.ts';
import { startBackend, type Backend } from './backend.ts';

const root = join(import.meta.dirname, '..');
const clinic = readFileSync(join(root, 'src/samples/clinic.json'), 'utf8');
const lawFirm = JSON.parse(readFileSync(join(root, 'src/samples/law-firm.json'), 'utf8'));

let backend: Backend;
let client: Client;
test.beforeAll(async () => {
  backend = await startBackend({ database: true });
  client = createClient(fetch, backend.url);
});
test.afterAll(() => backend.remove());

const put = (body: string, headers: Record<string, string> = { 'if-match': '"1"' }) =>
  fetch(`${backend.url}/api/plans/clinic/draft`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

test('bad input gets a clear refusal, the process stays up, the draft stays what it was', async () => {
  const { pid } = backend;
  const before = await client.getDraft({ params: { plan: 'clinic' } });
  const wrapped = (document: string) => `{"document":${document}}`;
  const broken = clinic.replace('"zone": "America/Chicago"', '"zone": "Mars/Olympus"');
  const tries: [string, Promise<Response>, number[], RegExp][] = [
    ['text that is no JSON', put('{"document":'), [400], /JSON/],
    ['a corrupt plan', put(wrapped(broken)), [400, 422], /zone.*Mars\/Olympus/s],
    ['10,000 levels', put(wrapped('['.repeat(10_000) + ']'.repeat(10_000))), [400, 422], /level/],
    ['5 MB', put(wrapped(`"${'x'.repeat(5_000_000)}"`)), [413], /1 MiB|1048576/],
    ['no If-Match', put(wrapped(clinic), {}), [428], /If-Match/i],
    ['a stale If-Match', put(wrapped(clinic), { 'if-match': '"99"' }), [412], /current/],
    [
      'an unknown number',
      fetch(`${backend.url}/api/numbers/+19995550100/calls`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"kind":"live","caller":null}',
      }),
      [404],
      /\+19995550100/,
    ],
    ['an unknown plan', fetch(`${backend.url}/api/plans/nobody/draft`), [404], /nobody/],
    [
      'a foreign page',
      fetch(`${backend.url}/api/plans`, { headers: { origin: 'https://evil.example' } }),
      [403, 421],
      /origin/i,
    ],
  ];
  for (const [what, answer, statuses, words] of tries) {
    const response = await answer;
    expect(statuses, what).toContain(response.status);
    expect(response.headers.get('content-type'), what).toContain('application/problem+json');
    expect(await response.text(), what).toMatch(words);
  }
  expect(backend.pid).toBe(pid);
  expect(await client.getDraft({ params: { plan: 'clinic' } })).toEqual(before);
});

test('what was saved and published survives a crash', async () => {
  const draft = await client.getDraft({ params: { plan: 'law-firm' } });
  if (!draft.ok) throw new Error(draft.error.detail);
  const document = { ...lawFirm, name: 'Harlow, Pike & Daughters' };
  const saved = await client.saveDraft({
    params: { plan: 'law-firm' },
    headers: { 'if-match': `"${draft.value.revision}"` },
    body: { document },
  });
  expect(saved).toMatchObject({ ok: true });
  const live = await client.getLive({ params: { plan: 'property-manager' } });
  await backend.stop('SIGKILL');
  await backend.start();
  expect(await client.getDraft({ params: { plan: 'law-firm' } })).toMatchObject({
    ok: true,
    value: { document: { name: 'Harlow, Pike & Daughters' } },
  });
  expect(await client.getLive({ params: { plan: 'property-manager' } })).toEqual(live);
});

test('the command line: check, simulate and publish, with the exit codes scripts rely on', () => {
  const ringplan = (...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/ringplan.mjs', ...args], { cwd: root, encoding: 'utf8' });
  expect(ringplan('check', 'src/samples/law-firm.json')).toMatchObject({ status: 0 });
  const findings = ringplan('check', 'src/samples/clinic.json', '--json');
  expect(findings.status).toBe(1);
  expect(JSON.stringify(JSON.parse(findings.stdout))).toContain('unwired-exit');
  expect(ringplan('check', 'package.json')).toMatchObject({ status: 2 });
  const call = ringplan(
    'simulate',
    'src/samples/clinic.json',
    '--to',
    'main',
    '--at',
    '2026-12-24T18:05',
    '--keys',
    '9',
    '--no-answer',
    'Ruth Adeyemi',
    '--no-answer',
    'Dr. Samuel Whitfield',
    '--caller',
    '+13125550199',
  );
  expect(call.stdout).toContain('Urgent nurse mailbox');
  expect(call.status).toBe(0);
  expect(ringplan('simulate', 'src/samples/clinic.json', '--to', 'main', '--at', '2026-02-30T10:00')).toMatchObject({
    status: 2,
  });
  const published = ringplan('publish', 'src/samples/property-manager.json', '--server', backend.url);
  expect(published.status, published.stderr + published.stdout).toBe(0);
});

test('the pages for people who write programs', async ({ page }) => {
  await page.goto(`${backend.url}/api/docs`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('/api/numbers/{e164}/calls').first()).toBeVisible();
  const schema = await (await fetch(`${backend.url}/schemas/plan-1.json`)).json();
  expect(schema).toMatchObject({ $schema: expect.stringContaining('2020-12'), properties: { numbers: {}, flows: {} } });
  const openapi = await (await fetch(`${backend.url}/api/openapi.json`)).json();
  expect(openapi.openapi).toMatch(/^3\.1/);
});
