import { expect, test } from '@playwright/test';
import { atTime } from './at-time.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { PromisesPage } from './pages/promises.ts';

/** A Monday morning in Chicago, for backend and browser, so that the same days lie ahead whenever this is run. */
const AT_MS = Date.UTC(2026, 10, 23, 15);

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend({ atMs: AT_MS });
});
test.afterAll(() => backend.remove());
test.beforeEach(({ page }) => atTime(page, AT_MS));

const URGENT =
  'A caller to Main number who presses 9 outside Front desk hours reaches a person or Urgent nurse mailbox within 2 min, even when Main office is offline.';

test('a promise is written by keyboard alone, kept, refuted by a change with a call that shows it, and stops the publish', async ({
  page,
}) => {
  const promises = new PromisesPage(page, backend.url);

  await test.step('the empty page says what a promise is', async () => {
    await promises.open();
    await expect(page.getByText('A promise says in one sentence what callers can count on')).toBeVisible();
  });

  await test.step('the sentence is chosen part by part, without a mouse', async () => {
    await page.getByRole('button', { name: 'Add a promise' }).focus();
    await page.keyboard.press('Enter');
    await expect(promises.part('Number')).toBeFocused();
    await promises.choose('Presses', 'urgent');
    await promises.choose('When', 'outside front');
    await promises.choose('Or reaches', 'urgent nurse');
    await promises.choose('How soon', '2 min');
    await promises.choose('Even when something else is amiss', 'offline');
    await expect(promises.made).toHaveCount(1);
    await expect(promises.made.and(page.getByRole('article', { name: URGENT }))).toContainText('Kept');
  });

  await test.step('every choice is one undo step with a name', async () => {
    await page.getByRole('button', { name: /^Undo: Change promise “Main number, press 9/ }).click();
    await expect(promises.made.and(page.getByRole('article', { name: URGENT }))).toHaveCount(0);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(promises.made.and(page.getByRole('article', { name: URGENT }))).toContainText('Kept');
  });

  await test.step('asked for more than the office can do, it is broken, and says why', async () => {
    await promises.part('How soon').click();
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    const broken = promises.made.first();
    await expect(broken).toContainText('Broken');
    await expect(broken).toContainText('It can take');
    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog', { name: /^Publish/ });
    await expect(dialog).toContainText('This promise is broken: A caller to Main number who presses 9');
    await expect(dialog.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled();
    await page.keyboard.press('Escape');
  });

  await test.step('one press plays the call that breaks it', async () => {
    await promises.made.first().getByRole('button', { name: 'Play that call' }).click();
    await expect(page.getByRole('tab', { name: 'Try a call', selected: true })).toBeVisible();
    await expect(page.getByRole('list', { name: 'What happens' })).toBeVisible();
  });
});

test('a proposal is proven before it is shown, and added with one press', async ({ page }) => {
  const promises = new PromisesPage(page, backend.url);
  await promises.open('property-manager');
  const first = promises.proposed.first();
  await expect(first).toContainText('Kept', { timeout: 30_000 });
  const sentence = (await first.getAttribute('aria-label'))!;
  await first.getByRole('button', { name: /^Add/ }).click();
  await expect(promises.made.filter({ hasText: sentence })).toContainText('Kept', { timeout: 30_000 });
  await page.getByRole('button', { name: /^Remove: / }).click();
  await expect(promises.made).toHaveCount(0);
});

test('the badge says until when the proof holds, how long callers wait at the longest, and what is not checked', async ({
  page,
}) => {
  const designer = new Designer(page);
  await page.goto(`${backend.url}/#/plans/property-manager`);
  const badge = designer.badge;
  await expect(badge).toHaveAccessibleName(/^Checked to 27 Dec 2027: no caller gets lost$/, { timeout: 30_000 });
  await badge.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('dialog', { name: 'What is proven' });
  await expect(details).toContainText('What is not checked');
  await expect(details).toContainText('Whether phones are plugged in');
  await details
    .getByRole('button', { name: /^Play the longest call/ })
    .first()
    .click();
  await expect(page.getByRole('tab', { name: 'Try a call', selected: true })).toBeVisible();
});

test('a person’s page says how calls get there, and what breaks when they leave', async ({ page }) => {
  await page.goto(`${backend.url}/#/plans/clinic/people/dana-ortiz`);
  const dana = page.getByRole('article', { name: 'Dana Ortiz' });
  const ways = dana.getByRole('region', { name: 'How calls get here' });
  await expect(ways.getByRole('listitem').filter({ hasText: 'press 2' })).toContainText('Ring Dana Ortiz', {
    timeout: 30_000,
  });
  await dana.getByRole('button', { name: 'Find out' }).click();
  const left = dana.getByRole('region', { name: 'What if this person leaves' });
  await expect(left).toContainText('would have to be fixed before publishing');
  await expect(left).toContainText('Ring Dana Ortiz');
});
