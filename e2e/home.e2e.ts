import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { Home } from './pages/home.ts';

let backend: Backend;
test.beforeEach(async () => {
  backend = await startBackend();
});
test.afterEach(() => backend.remove());

test('whoever comes again sees what needs attention, and one press leads to the exact place', async ({ page }) => {
  const designer = new Designer(page);
  const home = new Home(page, backend.url);
  await designer.open(backend.url);
  await page.request.post(`${backend.url}/api/plans/law-firm/situation/entries`, {
    data: { kind: 'override', scope: { of: 'office' }, does: 'close', untilMs: Date.now() + 3_600_000, by: 'Maria' },
  });
  await page.goto(backend.url);
  await expect(page.getByRole('heading', { name: 'Needs attention' })).toBeVisible();
  // What is urgent stands first, before anything is checked; then the checks bring the rest.
  await expect(home.attention('Harlow & Pike')).toContainText('Closed');
  await expect(home.attention('Harlow & Pike')).toContainText('Set by Maria.');
  await expect(home.attention('Cedar Family Clinic')).toContainText('1 error in the draft', { timeout: 30_000 });
  await expect(home.card('Harlow & Pike')).toContainText(/Checked to \d+ \w{3} \d{4}/, { timeout: 30_000 });
  await expect(home.card('Harlow & Pike')).toContainText('Live: version 1');
  await expect(home.card('Harlow & Pike').getByText('Sample')).toBeVisible();
  await expect(page.getByRole('list', { name: /^Needs attention: / }).first()).toContainText('Closed');
  await expect(
    page.getByRole('img', { name: 'The call flow of Cedar Family Clinic', includeHidden: true }),
  ).toBeAttached();
  await expectAccessible(page);

  await home
    .attention('Cedar Family Clinic')
    .getByRole('button', { name: /^Show the problem/ })
    .click();
  await expect(designer.step('Main menu')).toBeFocused();
  await expect(page).toHaveURL(/#\/plans\/clinic\/flows\/main$/);
  await page.getByRole('link', { name: 'All clients' }).click();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('status').getByText('Clients', { exact: true })).toBeAttached();
  await home
    .attention('Harlow & Pike')
    .getByRole('button', { name: /^End now/ })
    .click();
  await page.getByRole('button', { name: 'End now: Closed' }).click();
  await expect(page.getByRole('button', { name: 'End now: Closed' })).toBeHidden();
  await page.getByRole('button', { name: 'Change client' }).click();
  await page.getByRole('menuitem', { name: 'All clients' }).click();
  await expect(home.attention('Cedar Family Clinic')).toBeVisible();
  await expect(home.attention('Harlow & Pike')).toBeHidden();

  // What it said last stays while the backend is away.
  await backend.stop();
  await expect(page.getByRole('alert')).toContainText('The backend cannot be reached', { timeout: 30_000 });
  await expect(home.card('Harlow & Pike')).toBeVisible();
  await backend.start();
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(home.card('Harlow & Pike')).toBeVisible();
});

test('a client is duplicated for another one by keyboard, found by its number, renamed, removed and brought back', async ({
  page,
}) => {
  const home = new Home(page, backend.url);
  await home.open();
  await home.choose('Cedar Family Clinic', 'Duplicate for another client…');
  const { dialog } = home;
  await expect(dialog.getByLabel('Name of the office')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Type the name of the other office.');
  await expect(dialog.getByLabel('Name of the office')).toBeFocused();
  await page.keyboard.type('Birch Dental');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Main number', { exact: true })).toBeFocused();
  await expect(dialog.getByRole('status')).toHaveText('2 of 5: Numbers. Which numbers do people call there?');
  await page.keyboard.type('212-555-0120');
  await dialog.getByLabel('Given later: Billing direct').check();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('(212) 555-0120 is a number of Harlow & Pike.');
  await dialog.getByLabel('Main number', { exact: true }).fill('(303) 555-0120');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('In place of Dana Ortiz').selectOption({ label: 'Somebody else…' });
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Ida Berg');
  await dialog.getByLabel('In place of Grace Lindqvist').selectOption({ label: 'Nobody: leave them out' });
  await dialog.getByRole('button', { name: 'Back' }).click();
  await expect(dialog.getByLabel('Main number', { exact: true })).toHaveValue('(303) 555-0120');
  await dialog.getByRole('button', { name: 'Next' }).click();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByLabel('Main menu will say')).toHaveValue(/^Thank you for calling Birch Dental\./);
  await expect(dialog).toContainText('This still names Grace Lindqvist, who is left out.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog).toContainText('1 number is still to be given');
  await dialog.getByRole('button', { name: 'Make the client' }).click();

  const designer = new Designer(page);
  await expect(page).toHaveURL(/#\/plans\/birch-dental\/flows\/main$/);
  await expect(designer.step('Ring Ida Berg')).toBeVisible();
  await expect(page.getByText('Not published yet')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await page.getByRole('link', { name: 'All clients' }).click();
  await page.getByLabel('Search clients').fill('303 555');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(home.card('Birch Dental')).toContainText('Draft, not published yet');
  await expect(home.card('Birch Dental')).toContainText('(303) 555-0120 · number to come');
  await expect(page.getByRole('heading', { name: /^1 of \d+ clients$/ })).toBeVisible();
  await expect(page.getByRole('status').getByText(/^1 of \d+ clients$/)).toBeAttached();
  await home.choose('Birch Dental', 'Rename…');
  await dialog.getByLabel('Name').fill('harlow & pike');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('There is a client called Harlow & Pike already.');
  await dialog.getByLabel('Name').fill('Birch Street Dental');
  await page.keyboard.press('Enter');
  await expect(home.card('Birch Street Dental')).toBeVisible();
  await home.choose('Birch Street Dental', 'Remove…');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('No client matches “303 555”.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^0 of/ })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(home.card('Birch Street Dental').getByRole('link')).toBeFocused();
  await page.getByLabel('Search clients').fill('');

  // A client that routes calls only goes when somebody says that they know.
  await home.choose('Harlow & Pike', 'Remove…');
  await expect(dialog).toContainText('Ringplan does not route calls to (212) 555-0120');
  await expect(dialog.getByRole('button', { name: 'Remove' })).toBeDisabled();
  await dialog.getByLabel('I know: these calls are not routed any more').check();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(home.card('Harlow & Pike')).toBeHidden();
  await expect(page.getByRole('article').getByRole('link').and(page.locator(':focus'))).toBeVisible();
  const call = await page.request.post(`${backend.url}/api/numbers/+12125550120/calls`, {
    data: { kind: 'rehearsal', caller: null, atMs: Date.now() },
  });
  expect(call.status()).toBe(404);
});
