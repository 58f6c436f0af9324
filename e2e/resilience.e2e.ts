import { expect, test, type Browser } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';

let backend: Backend;
test.beforeEach(async () => {
  backend = await startBackend();
});
test.afterEach(() => backend.remove());

const address = () => `${backend.url}/#/plans/clinic`;

async function person(browser: Browser, keepsApp = false): Promise<Designer> {
  const context = await browser.newContext({ serviceWorkers: keepsApp ? 'allow' : 'block' });
  const designer = new Designer(await context.newPage());
  await designer.open(address());
  return designer;
}

async function rename(designer: Designer, from: string, to: string): Promise<void> {
  await designer.select(from);
  const name = designer.settings.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill(to);
  await name.press('Enter');
  await expect(designer.step(to)).toBeVisible();
}

test('with the backend gone, a person works on, reloads and crashes, and all of it is saved when it is back', async ({
  browser,
}) => {
  test.slow();
  const designer = await person(browser, true);
  const { page } = designer;
  const context = page.context();
  await rename(designer, 'Main menu', 'First menu');
  await designer.saved();
  // The app itself is kept by now.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await backend.stop();
  await rename(designer, 'First menu', 'Menu made offline');
  await expect(page.getByText('Offline: your work is kept on this computer')).toBeVisible();
  await page.reload();
  await expect(designer.step('Menu made offline')).toBeVisible();
  await rename(designer, 'Menu made offline', 'Menu before the crash');

  // The process of the page dies without a word, in the middle of a text.
  await designer.select('Menu before the crash');
  const name = designer.settings.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Half typed');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('typing/'))))
    .toBe(true);
  const crashed = page.waitForEvent('crash');
  const tools = await context.newCDPSession(page);
  void tools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const again = new Designer(await context.newPage());
  await again.open(address());
  await expect(again.step('Menu before the crash')).toBeVisible();
  await expect(again.page.getByText('You were typing in “Name” when this page ended')).toBeVisible();
  await expect(again.page.getByText('Half typed')).toBeVisible();
  await expectAccessible(again.page);

  await backend.start();
  await again.saved();
  await context.close();
  const other = await person(browser);
  await expect(other.step('Menu before the crash')).toBeVisible();
  await other.page.context().close();
});

test('two people change one plan: both are shown, what collides is chosen, and both are in the result', async ({
  browser,
}) => {
  test.slow();
  const ann = await person(browser);
  const ben = await person(browser);
  // What Ben does is not sent until Ann has saved.
  const drafts = '**/api/plans/*/draft';
  await ben.page.route(drafts, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await rename(ben, 'Main menu', 'Menu of Ben');
  await rename(ben, 'Lunch greeting', 'Lunch of Ben');
  await rename(ann, 'Main menu', 'Menu of Ann');
  await rename(ann, 'After hours menu', 'Late menu of Ann');
  await ann.saved();
  await ben.page.unroute(drafts);

  await ben.page.getByRole('button', { name: 'Decide later' }).click();
  await expect(ben.page.getByRole('button', { name: 'Compare the two drafts' })).toBeHidden();
  await expect(ben.page.getByRole('button', { name: /changed elsewhere|Conflict/ })).toBeFocused();
  await ben.page.keyboard.press('Enter');
  const dialog = ben.page.getByRole('dialog', { name: 'Somebody else changed this plan, too' });
  await expect(dialog.getByText('One thing was changed by both')).toBeVisible();
  await expectAccessible(ben.page);
  const combine = dialog.getByRole('button', { name: 'Combine both' });
  await expect(combine).toBeDisabled();
  const saved = ben.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save theirs as a file' }).click();
  expect((await saved).suggestedFilename()).toBe('clinic-theirs.json');
  await dialog.getByRole('radio', { name: /Theirs.*Menu of Ann/ }).check();
  await combine.click();

  await ben.saved();
  for (const name of ['Menu of Ann', 'Lunch of Ben', 'Late menu of Ann']) await expect(ben.step(name)).toBeVisible();
  await ann.page.reload();
  for (const name of ['Menu of Ann', 'Lunch of Ben', 'Late menu of Ann']) await expect(ann.step(name)).toBeVisible();
  // What was not kept is a step of the history away.
  await ben.undo.click();
  await expect(ben.step('Main menu').or(ben.step('Menu of Ann'))).toBeVisible();
  await ben.undo.click();
  await expect(ben.step('Menu of Ben')).toBeVisible();
  for (const { page } of [ann, ben]) await page.context().close();
});

test('a part that an update took away says so, and a reload brings it with the work kept', async ({ browser }) => {
  const designer = await person(browser);
  const { page } = designer;
  await page.route('**/assets/edit-history-*.js', (route) => route.fulfill({ status: 404 }));
  await rename(designer, 'Main menu', 'Kept menu');
  const changes = page.getByRole('button', { name: 'History of changes' });
  await changes.click();
  const broken = page.getByRole('alert').filter({ hasText: 'A part of Ringplan could not be fetched' });
  await expect(broken).toBeVisible();
  await expectAccessible(page);
  const file = page.waitForEvent('download');
  await broken.getByRole('button', { name: 'Save a copy as a file' }).click();
  expect((await file).suggestedFilename()).toBe('clinic.json');
  await page.unroute('**/assets/edit-history-*.js');
  await broken.getByRole('button', { name: 'Reload' }).click();
  await expect(designer.step('Kept menu')).toBeVisible();
  await changes.click();
  await expect(page.getByRole('dialog', { name: 'History of changes' })).toBeVisible();
  await page.context().close();
});
