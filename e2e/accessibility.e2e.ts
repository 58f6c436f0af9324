import { expect, test, type Page } from '@playwright/test';
import { createClient } from '../src/protocol/client.ts';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Coverage } from './pages/coverage.ts';
import { Designer } from './pages/designer.ts';
import { TryCall } from './pages/try-call.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

/** Makes the law firm live, and has its draft greet otherwise. */
async function publishThenChange(): Promise<void> {
  const client = createClient(fetch, backend.url);
  const draft = await client.getDraft({ params: { plan: 'law-firm' } });
  if (!draft.ok) throw new Error(draft.error.detail);
  const headers = { 'if-match': `"${draft.value.revision}"` };
  const live = await client.publish({
    params: { plan: 'law-firm' },
    headers: { ...headers, 'idempotency-key': 'accessibility' },
    body: { acknowledgements: [] },
  });
  if (!live.ok) throw new Error(live.error.detail);
  const document = structuredClone(draft.value.document);
  for (const prompt of Object.values(document.prompts)) prompt.text = `Good day. ${prompt.text}`;
  const saved = await client.saveDraft({ params: { plan: 'law-firm' }, headers, body: { document } });
  if (!saved.ok) throw new Error(saved.error.detail);
}

const SCREENS: Readonly<Record<string, (page: Page, designer: Designer) => Promise<void>>> = {
  'the flow': async () => undefined,
  'a step and its settings': async (_page, designer) => designer.select('Main menu'),
  'the list of steps to add': async (page) => page.getByRole('button', { name: 'Add a step' }).click(),
  'what is found, a group and its menu': async (page, designer) => {
    await designer.step('Main menu').focus();
    await page.keyboard.press('Alt+d');
    await page.keyboard.press('Control+g');
    await expect(page.getByRole('textbox', { name: 'Title of the group' })).toBeFocused();
    await page.keyboard.type('Daytime');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('mailbox');
    await expect(page.getByRole('search')).toContainText('1 of');
    await designer.group('Daytime').focus();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu', { name: 'Daytime' })).toBeVisible();
  },
  problems: async (_page, designer) => designer.openProblems(),
  'a call that is tried': async (page) => {
    const call = new TryCall(page);
    await call.open();
    // At lunch there is no menu.
    await call.at('2026-11-24', '10:07');
    await call.press('1');
  },
  'the publish dialog': async (page) => {
    await page.getByRole('button', { name: 'Publish…' }).click();
    await expect(page.getByRole('region', { name: 'What callers will meet' })).toContainText('Main number');
  },
  'what changes for callers': async (page) => {
    await publishThenChange();
    await page.goto(`${backend.url}/#/plans/law-firm`);
    await expect(page.getByText('Live: version 1')).toBeVisible();
    await page.getByRole('button', { name: 'Publish…' }).click();
    await expect(page.getByText('kinds of calls compared')).toBeVisible();
  },
  'coverage in the drawer': async (page) => {
    const coverage = new Coverage(page);
    await coverage.openDrawer();
    await coverage.stretch('Friday').first().hover();
  },
  'the page of coverage': async (page) => {
    const coverage = new Coverage(page);
    await coverage.openPage(backend.url, 'main');
    await coverage.ask('The caller presses', '0: Reception');
    await coverage.ask('Who answers', 'everybody');
    await expect(coverage.stretch('Friday, 08:00–12:00')).toBeVisible();
    await page.getByText('The same as a table').click();
  },
  'test calls': async (page) => page.getByRole('link', { name: 'Test calls' }).click(),
  'what is proven': async (_page, designer) => designer.badge.click(),
  'a promise that is being written': async (page) => {
    await page.getByRole('link', { name: 'Promises' }).click();
    await page.getByRole('button', { name: 'Add a promise' }).click();
    await page.getByRole('button', { name: /^Presses: / }).click();
    await expect(page.getByRole('combobox', { name: 'Presses' })).toBeFocused();
  },
  history: async (page) => page.getByRole('link', { name: 'History' }).click(),
  ...Object.fromEntries(
    [
      'hours',
      'people',
      'teams',
      'on-call',
      'greetings',
      'mailboxes',
      'numbers',
      'sites',
      'caller-lists',
      'switches',
      'outside',
    ].map((section) => [
      `the page of ${section}`,
      async (page: Page) => {
        // One of the offices has no list of callers.
        await page.goto(
          `${backend.url}/#/plans/${section === 'caller-lists' ? 'law-firm' : 'property-manager'}/${section}`,
        );
        await expect(page.getByRole('article')).toBeVisible();
      },
    ]),
  ),
  'an address without a plan': async (page) => {
    await page.goto(`${backend.url}/#/plans/nowhere`);
    await expect(page.getByRole('heading', { name: 'This plan cannot be opened', level: 1 })).toBeVisible();
  },
  'the Today board with something set': async (page) => {
    await page.request.post(`${backend.url}/api/plans/clinic/situation/entries`, {
      data: { kind: 'mode', mode: 'snow-day', position: 'snow', untilMs: Date.now() + 3_600_000, by: 'Maria' },
    });
    await page.getByRole('link', { name: 'Today' }).click();
    await expect(page.getByRole('article', { name: /^Snow day until/ })).toBeVisible();
  },
  'a sheet of the Today board': async (page) => {
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Close now…' }).click();
    await expect(page.getByRole('dialog', { name: 'Close now' })).toBeVisible();
  },
};

for (const [name, arrange] of Object.entries(SCREENS)) {
  test(`${name}: no violation of WCAG 2.2 AA, light and dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    const designer = new Designer(page);
    await designer.open(backend.url);
    await arrange(page, designer);
    await expectAccessible(page);
  });
}
