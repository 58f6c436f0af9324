import { expect, test } from '@playwright/test';
import { createClient, type Client } from '../src/protocol/client.ts';
import { startBackend, type Backend } from './backend.ts';
import { callLive } from './live-call.ts';
import { Today } from './pages/today.ts';
import { TryCall } from './pages/try-call.ts';

/** A Tuesday, 10:07 in Chicago: both offices are open. */
const AT_MS = Date.parse('2026-11-24T16:07:00Z');
const PLAN = 'property-manager';
const CENTRAL = '+13125550130';
const CHICAGO = '+13125550131';

let backend: Backend;
let client: Client;
test.beforeAll(async () => {
  backend = await startBackend({ atMs: AT_MS });
  client = createClient(fetch, backend.url);
});
test.afterAll(() => backend.remove());

async function situation() {
  const reply = await client.getSituation({ params: { plan: PLAN } });
  if (!reply.ok) throw new Error(reply.error.detail);
  return reply.value;
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a receptionist closes the office until closing; live calls follow at once, and it ends by itself', async ({
    page,
  }) => {
    const today = new Today(page);
    await today.open(backend.url, PLAN);
    await expect(page.getByText('Everything runs as planned')).toBeVisible();
    await expect(page.getByText(/normally open until 17:30/)).toBeVisible();
    expect((await callLive(client, CHICAGO)).hears).toContain('For maintenance, press 1');

    await test.step('one sheet: until when, what callers will meet, and a button that says what it does', async () => {
      await today.openSheet('Close now…');
      await today.choose(/^Closing/);
      const preview = today.sheet.getByRole('region', { name: 'What callers will hear and reach' });
      await expect(preview).toContainText('Chicago direct');
      await expect(preview).toContainText(/1 .*: rings Hector Ruiz on the mobile/);
      await today.sheet.getByRole('button', { name: 'Close until 17:30' }).click();
      await expect(today.sheet.getByText('Say who sets this')).toBeVisible();
      await today.sheet.getByLabel('Your name').fill('Maria');
      await today.apply('Close until 17:30');
    });

    await test.step('the board says so with its end and who set it, and a live call is routed so', async () => {
      await expect(today.entry('Closed until 17:30')).toContainText('Set by Maria, 10:0');
      const met = await callLive(client, CHICAGO, ['1']);
      expect(met.hears).not.toContain('For maintenance, press 1');
      expect(met.rings).toEqual(['hector-ruiz']);
    });

    await test.step('it ends by itself: the board and routing are normal again without a touch', async () => {
      const [declared] = (await situation()).entries;
      const changed = await client.changeEntry({
        params: { plan: PLAN, entry: declared!.entry.id },
        headers: { 'if-match': `"${declared!.revision}"` },
        body: { untilMs: (await situation()).nowMs + 2500 },
      });
      expect(changed).toMatchObject({ ok: true });
      await expect(today.entry(/^Closed/)).toBeHidden();
      await expect(page.getByText('Everything runs as planned')).toBeVisible();
      expect((await callLive(client, CHICAGO)).hears).toContain('For maintenance, press 1');
    });
  });

  test('End now ends at once, and Undo sets it again', async ({ page }) => {
    const today = new Today(page);
    await today.open(backend.url, PLAN);
    await today.openSheet('Snow day…');
    await today.sheet.getByLabel('Your name').fill('Maria');
    await today.apply(/^Snow day until/);
    await expect(today.entry(/^Snow day until/)).toBeVisible();
    expect((await callLive(client, CENTRAL, ['1'])).rings).toEqual(['hector-ruiz']);
    await page.getByRole('button', { name: 'End now: Snow day' }).click();
    await expect(today.entry(/^Snow day/)).toBeHidden();
    // The board shows it before the backend has answered.
    await expect.poll(async () => (await situation()).entries).toEqual([]);
    await today.undo.click();
    await expect(today.entry(/^Snow day until/)).toBeVisible();
    await expect
      .poll(async () => (await situation()).entries)
      .toMatchObject([{ entry: { mode: 'snow-day', position: 'snow', by: 'Maria' } }]);
    await page.getByRole('button', { name: 'End now: Snow day' }).click();
    await expect(page.getByText('Everything runs as planned')).toBeVisible();
  });

  test('without a backend the board shows what it knew and sets nothing', async ({ page }) => {
    const today = new Today(page);
    await today.open(backend.url, PLAN);
    await page.route('**/api/**', (route) => route.abort());
    await page.reload();
    await expect(page.getByText('what is set today is not known')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Close now…' })).toBeDisabled();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Close now…' })).toBeEnabled();
  });
});

test('a site goes offline: the sheet, the walkthrough and a live call all reroute the same way', async ({ page }) => {
  const today = new Today(page);
  await today.open(backend.url, PLAN);
  expect((await callLive(client, CENTRAL)).rings).toEqual(['kevin-doyle', 'irene-park']);
  await today.openSheet('An office is down…');
  await today.choose('Phones are dead');
  await today.choose('Chicago office');
  await expect(today.sheet).toContainText(/Every caller: rings Paul DeVries/);
  await today.sheet.getByLabel('Your name').fill('Maria');
  await today.apply(/^Chicago office is offline until/);
  await expect(today.entry(/^Chicago office is offline until/)).toBeVisible();
  expect((await callLive(client, CENTRAL)).rings[0]).toBe('paul-devries');

  await page.getByRole('main').getByRole('button', { name: 'Try a call' }).click();
  const call = new TryCall(page);
  await expect(call.panel.getByText(/^Chicago office is offline, until/)).toBeVisible();
  await call.endsWith(/Paul DeVries answers/);
  await expect.poll(async () => (await call.tape()).join('\n')).toMatch(/Chicago office is offline/);
  await call.panel.getByRole('button', { name: 'Normal day' }).click();
  await call.endsWith(/Kevin Doyle answers/);
  await call.panel.getByRole('button', { name: 'As it is today' }).click();
  await call.endsWith(/Paul DeVries answers/);

  const [declared] = (await situation()).entries;
  await client.endEntry({
    params: { plan: PLAN, entry: declared!.entry.id },
    headers: { 'if-match': `"${declared!.revision}"` },
  });
});

test('somebody else takes a turn on call: the next urgent caller rings them', async ({ page }) => {
  const made = await client.declareEntry({
    params: { plan: PLAN },
    headers: {},
    body: { kind: 'override', scope: { of: 'office' }, does: 'close', untilMs: AT_MS + 3_600_000, by: 'Test' },
  });
  expect(made).toMatchObject({ ok: true });
  expect((await callLive(client, CHICAGO, ['1'])).rings).toEqual(['hector-ruiz']);
  const today = new Today(page);
  await today.open(backend.url, PLAN);
  await today.openSheet(/^Swap .*Hector Ruiz/);
  await today.sheet.getByLabel('Who takes over').selectOption('Stan Kowalski');
  await expect(today.sheet.getByRole('radio', { name: /^End of the turn/ })).toBeChecked();
  await expect(today.sheet).toContainText('rings Stan Kowalski on the mobile');
  await today.sheet.getByLabel('Your name').fill('Maria');
  await today.apply(/^Stan Kowalski is on call until/);
  await expect(page.getByText(/in place of Hector Ruiz/)).toBeVisible();
  expect((await callLive(client, CHICAGO, ['1'])).rings).toEqual(['stan-kowalski']);
});
