import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';

let backend: Backend;
test.beforeEach(async () => {
  backend = await startBackend();
});
test.afterEach(() => backend.remove());

const address = () => `${backend.url}/#/plans/clinic`;

async function openTab(context: BrowserContext): Promise<Designer> {
  const designer = new Designer(await context.newPage());
  await designer.open(address());
  return designer;
}

async function rename(designer: Designer, from: string, to: string): Promise<void> {
  await designer.step(from).focus();
  await designer.page.keyboard.press('F2');
  await designer.page.getByLabel('Name of the step').fill(to);
  await designer.page.keyboard.press('Enter');
}

/** Nothing this tab saves reaches the backend until the function that it returns is called. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
  const drafts = '**/api/plans/*/draft';
  await page.route(drafts, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  return () => page.unroute(drafts);
}

for (const closing of ['asked', 'hard'] as const)
  test(`an edit outlives a tab that is closed right after it (${closing})`, async ({ context }) => {
    // Up to six tabs are opened from nothing, one after the other.
    test.slow();
    const closed = closing === 'asked' ? [0, 100, 250] : [0, 150];
    let name = 'Main menu';
    for (const afterMs of closed) {
      const designer = await openTab(context);
      const next = `Menu after ${afterMs}`;
      await rename(designer, name, next);
      await designer.page.waitForTimeout(afterMs);
      const gone = designer.page.waitForEvent('close');
      await designer.page.close({ runBeforeUnload: closing === 'asked' });
      await gone;
      const again = await openTab(context);
      await expect(again.step(next)).toBeVisible();
      await again.saved();
      await again.page.close();
      name = next;
    }
  });

test('two tabs keep their own work, know of each other, and overwrite nothing', async ({ context }) => {
  const a = await openTab(context);
  const b = await openTab(context);
  for (const { page } of [a, b])
    await expect(
      page
        .getByRole('banner')
        .getByText(/two tabs/i)
        .filter({ visible: true }),
    ).toBeVisible();

  // Without work of its own, a tab follows the other one.
  await rename(a, 'Main menu', 'Menu of A');
  await a.saved();
  await expect(b.step('Menu of A')).toBeVisible();

  const reach = await cutOff(b.page);
  await rename(b, 'Menu of A', 'Menu of B');
  await expect(b.page.getByText('Offline: your work is kept on this computer')).toBeVisible();
  // The other tab has no work of its own: it takes this over, and saves it.
  await expect(a.step('Menu of B')).toBeVisible();
  await a.saved();
  await b.page.reload();
  await expect(b.step('Menu of B')).toBeVisible();

  // Both have changed it: somebody has to choose.
  await rename(b, 'Menu of B', 'Menu of B again');
  await expect(b.page.getByText('Offline: your work is kept on this computer')).toBeVisible();
  await rename(a, 'Menu of B', 'Menu of A again');
  await a.saved();
  await reach();
  await expect(b.page.getByRole('button', { name: /changed elsewhere/ })).toBeVisible();
  await expect(b.step('Menu of B again')).toBeVisible();

  await b.page.close();
  await expect(
    a.page
      .getByRole('banner')
      .getByText(/two tabs/i)
      .filter({ visible: true }),
  ).toBeHidden();
});

test('text that is typed but not yet committed outlives a reload', async ({ context }) => {
  const designer = await openTab(context);
  await designer.select('Main menu');
  const field = designer.settings.getByRole('textbox', { name: 'Name', exact: true });
  await field.fill('Typed menu');
  await designer.page.reload();
  await expect(designer.step('Typed menu')).toBeVisible();
});
