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

test('an answering service has another number at every client that uses it, and a draft somebody else changed is left alone', async ({
  page,
}) => {
  const plans = `${backend.url}/api/plans`;
  const draftOf = async (id: string) =>
    (await (await page.request.get(`${plans}/${id}/draft`)).json()) as { revision: number; document: object };
  const { document } = await draftOf('law-firm');
  await page.request.post(plans, { data: { document: { ...document, id: 'alder-law', name: 'Alder Law' } } });
  const home = new Home(page, backend.url);
  await home.open();
  const { dialog } = home;

  await page.getByRole('button', { name: 'Replace everywhere…' }).click();
  await dialog.getByText('An outside number', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog).toContainText('Choose the number that is replaced.');
  const field = dialog.getByRole('combobox', { name: 'Which number is not right any more?' });
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('555-0170');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(field).toContainText('(646) 555-0170');
  await dialog.getByRole('button', { name: 'Next' }).click();
  await expect(dialog.getByLabel('New number')).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('New number')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('New number').fill('(303) 555-0188');
  await page.keyboard.press('Enter');

  const users = dialog.getByRole('list', { name: 'Clients that use (646) 555-0170' });
  await expect(users.getByRole('checkbox')).toHaveCount(2);
  await expect(users).toContainText('Alder Law');
  await expect(users).toContainText('Harlow & Pike');
  await expect(users).not.toContainText('Cedar Family Clinic');
  await expect(dialog).toContainText(/Not used at: .*Cedar Family Clinic/);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Next' }).click();

  await expect(dialog.getByRole('status').first()).toHaveText('All 2 clients are compared.', { timeout: 60_000 });
  const firm = dialog.getByRole('region', { name: 'Harlow & Pike' });
  await expect(firm.getByRole('list', { name: 'What changes for callers' })).toContainText('(303) 555-0188');
  await expect(dialog.getByRole('region', { name: 'Alder Law' })).toContainText('(303) 555-0188');
  await expectAccessible(page);

  // Somebody else works at one of them meanwhile.
  const theirs = await draftOf('alder-law');
  await page.request.put(`${plans}/alder-law/draft`, {
    headers: { 'if-match': `"${theirs.revision}"` },
    data: { document: { ...theirs.document, name: 'Alder & Sons' } },
  });
  await dialog.getByRole('button', { name: 'Change 2 drafts' }).click();
  const came = dialog.getByRole('list', { name: 'What came of it' });
  await expect(dialog).toContainText('1 of 2 drafts changed. Calls change when you publish.');
  await expect(came.getByRole('listitem').filter({ hasText: 'Alder Law' })).toContainText('somebody changed the draft');
  expect(await draftOf('alder-law')).toMatchObject({ document: { name: 'Alder & Sons' } });
  await dialog.getByRole('button', { name: 'Look at the others again' }).click();
  await expect(dialog.getByRole('checkbox')).toHaveCount(1);
  await expect(dialog.getByRole('list', { name: 'Clients that use (646) 555-0170' })).toContainText('Alder & Sons');
  await dialog.getByRole('button', { name: 'Next' }).click();
  await dialog.getByRole('button', { name: 'Change 1 draft' }).click({ timeout: 60_000 });
  await expect(dialog).toContainText('1 of 1 draft changed.');
  expect(JSON.stringify(await draftOf('alder-law'))).not.toContain('+16465550170');

  // Nothing is published: the draft says what it was, and the link leads to it.
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    came.getByRole('link', { name: 'Open draft Alder & Sons (new tab)' }).click(),
  ]);
  await expect(opened).toHaveURL(/#\/plans\/alder-law\/flows\//);
  const designer = new Designer(opened);
  await designer.select('Answering service, office closed');
  await expect(designer.step('Answering service, office closed')).toContainText('(303) 555-0188');
  const live = await (await page.request.get(`${plans}/law-firm/live`)).text();
  expect(live).toContain('+16465550170');
  expect(live).not.toContain('+13035550188');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
});
