import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { atTime } from './at-time.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { Home } from './pages/home.ts';

/** A Monday morning in Chicago, for backend and browser, so that the same days lie ahead whenever this is run. */
const AT_MS = Date.UTC(2026, 10, 23, 15);

let backend: Backend;
test.beforeAll(async () => {
  // A Monday morning in Chicago, so that the answers are always about the same days.
  backend = await startBackend({ atMs: AT_MS });
});
test.afterAll(() => backend.remove());
test.beforeEach(({ page }) => atTime(page, AT_MS));

test('four questions are answered by calls that play, and a review that is due stands on the home screen until it is done', async ({
  page,
}) => {
  const home = new Home(page, backend.url);
  const designer = new Designer(page);
  const question = (words: string) => page.getByRole('region', { name: words });

  await test.step('from the promises by keyboard to the answers', async () => {
    await page.goto(`${backend.url}/#/plans/law-firm/promises`);
    await page.getByRole('button', { name: 'Check-up' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/plans\/law-firm\/check-up$/);
    await expect(page.getByText('All calls played.')).toBeVisible({ timeout: 30_000 });
    await expect(question('Does the right person get the call the first time?')).toContainText('Yes');
    await expect(question('Are missed calls followed up?')).toContainText('Not known yet');
    await expect(question('Is there an after-hours policy?')).toContainText('hears “');
    await expect(question('Does the main number work in an outage?')).toContainText('Partly');
    await expectAccessible(page);
  });

  await test.step('on paper there are the answers and nothing else', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Reviewed today' })).toBeHidden();
    await expect(question('Is there an after-hours policy?')).toBeVisible();
    await page.emulateMedia({ media: null });
  });

  await test.step('what is broken is said with what to do, and put right is said no more', async () => {
    await page.goto(`${backend.url}/#/plans/law-firm/mailboxes/family`);
    for (const owner of ['Hannah Osei', 'Eleanor Harlow'])
      await page.getByRole('button', { name: `Take out ${owner}` }).click();
    await page.goto(`${backend.url}/#/plans/law-firm/check-up`);
    const missed = question('Are missed calls followed up?');
    await expect(missed).toContainText('Nobody is told of messages in “Family law mailbox”.', { timeout: 30_000 });
    await expect(missed.getByRole('link', { name: 'Open Family law mailbox' })).toHaveAttribute(
      'href',
      /law-firm\/mailboxes\/family$/,
    );
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(missed).toContainText('Family law mailbox: Hannah Osei and Eleanor Harlow are told', {
      timeout: 30_000,
    });
  });

  await test.step('one press plays the call that shows an answer', async () => {
    await question('Does the main number work in an outage?')
      .getByRole('button', { name: /^Play: Callers of Main number who press 4, “Real estate”/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'Try a call', selected: true })).toBeVisible();
    await expect(page.getByRole('list', { name: 'What happens' })).toContainText('Real estate mailbox');
  });

  await test.step('a review of long ago is due on the home screen, and done with one press', async () => {
    await page.goBack();
    await page.getByLabel('Review by', { exact: true }).fill('2020-01-31');
    await page.getByLabel('Review by', { exact: true }).press('Enter');
    await expect(page.getByRole('heading', { name: 'The review was due on Fri 31 Jan 2020' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo: Review by 31 January 2020/ })).toBeEnabled();
    await expect(page.getByLabel('Review by', { exact: true })).toBeFocused();
    await designer.saved();
    await page.getByRole('link', { name: 'All clients' }).click();
    const due = home.attention('Harlow & Pike');
    await expect(due).toContainText('The check-up was due on Fri 31 Jan 2020', { timeout: 30_000 });
    await due.getByRole('button', { name: /^Open the check-up/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/plans\/law-firm\/check-up$/);
    await page.getByRole('button', { name: 'Reviewed today' }).click();
    await expect(page.getByRole('heading', { name: /^Next review by / })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo: Reviewed today: next / })).toBeEnabled();
    await designer.saved();
    await page.getByRole('link', { name: 'All clients' }).click();
    await expect(page.getByText('The check-up was due on Fri 31 Jan 2020')).toBeHidden({ timeout: 30_000 });
  });
});
