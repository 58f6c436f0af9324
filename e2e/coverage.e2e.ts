import { expect, test, type Page } from '@playwright/test';
import { createClient, type Client } from '../src/protocol/client.ts';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { fridayLunchClinic } from './friday-lunch.ts';
import { Coverage } from './pages/coverage.ts';
import { Designer } from './pages/designer.ts';
import { Today } from './pages/today.ts';
import { TryCall } from './pages/try-call.ts';

let backend: Backend;
let client: Client;
// Tuesday 24 November 2026, 15:00 in Chicago.
const TUESDAY_MS = Date.UTC(2026, 10, 24, 21);

test.beforeEach(async () => {
  backend = await startBackend({ atMs: TUESDAY_MS });
  client = createClient(fetch, backend.url);
});
test.afterEach(() => backend.remove());

async function breakFridayLunch(): Promise<void> {
  const draft = await client.getDraft({ params: { plan: 'clinic' } });
  if (!draft.ok) throw new Error(draft.error.detail);
  const saved = await client.saveDraft({
    params: { plan: 'clinic' },
    headers: { 'if-match': `"${draft.value.revision}"` },
    body: { document: fridayLunchClinic() },
  });
  expect(saved).toMatchObject({ ok: true });
}

const noOverflow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

test('Friday lunch is lost, in red and in words; a press plays that call on the canvas, and an edit mends the map', async ({
  page,
}) => {
  await breakFridayLunch();
  const designer = new Designer(page);
  const coverage = new Coverage(page);
  const call = new TryCall(page);
  await designer.open(backend.url);
  await coverage.openDrawer();
  await expect(page.getByText('Somebody is lost: Friday 12:00–13:00')).toBeVisible();
  await expect(coverage.stretch('Thursday, all day')).toHaveAccessibleName(/leaves a message in Front desk mailbox$/);
  await coverage.stretch('Friday, 12:00–13:00').click();
  await call.endsWith('Lost: the fallback reached nobody');
  await expect(designer.step('Friday lunch')).toHaveAccessibleName(/Friday lunch/);
  await expect
    .poll(async () => (await call.tape()).join('\n'))
    .toContain('12:00 is in Friday lunch of Front desk hours');

  await coverage.openDrawer();
  await designer.select('Friday lunch');
  for (const exit of ['No answer', 'Busy', 'Not available']) await designer.choose(exit, 'Front desk mailbox');
  await expect(coverage.stretch('Friday, all day')).toHaveAccessibleName(/leaves a message in Front desk mailbox$/);
  await expect(page.getByText('Somebody is lost')).toBeHidden();
});

test('a key, who answers and what is true that day change the map; the next 12 months list what differs and play', async ({
  page,
}) => {
  const coverage = new Coverage(page);
  await coverage.openPage(backend.url, 'main');
  await expect(page.getByRole('heading', { name: 'Where callers to (312) 555-0100 end up' })).toBeVisible();
  await coverage.ask('The caller presses', '9: Urgent');
  await coverage.ask('Who answers', 'everybody');
  await expect(coverage.stretch('Sunday, all day')).toHaveAccessibleName(/rings whoever is on call \(Nurse line\)/);
  await coverage.ask('What if', '“Snow day” is on');
  await expect(coverage.stretch('Monday, all day')).toHaveAccessibleName(/rings whoever is on call \(Nurse line\)/);
  await coverage.ask('What if', 'An ordinary day');
  await expect(coverage.stretch('Monday, 08:00–17:00')).toBeVisible();

  await page.getByText('The same as a table').click();
  await expect(
    page.getByRole('table').getByRole('row', { name: /Sunday all day rings whoever is on call/ }),
  ).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await noOverflow(page);
  // On a phone one day at a time, with nothing to scroll sideways.
  await expect(coverage.stretch('Monday, 08:00–17:00')).toBeVisible();
  await coverage.openDay('Sunday');
  await expect(coverage.grid.getByRole('gridcell')).toHaveCount(1);
  await expect(coverage.stretch('Sunday, all day')).toContainText('On call');
  await expectAccessible(page);
  await page.getByRole('button', { name: /Christmas Day/ }).click();
  await expect(new TryCall(page).panel).toBeVisible();
  await expect.poll(async () => (await new TryCall(page).tape()).join('\n')).toContain('Christmas Day');
});

test('the week is walked and played by keyboard alone', async ({ page }) => {
  await breakFridayLunch();
  const coverage = new Coverage(page);
  await coverage.openPage(backend.url, 'main');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await coverage.focused()).startsWith('Monday, ')) break;
  }
  expect(await coverage.focused()).toMatch(/^Monday, all day: leaves a message/);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  expect(await coverage.focused()).toBe('Friday, 12:00–13:00: is lost: the fallback reaches nobody');
  await page.keyboard.press('ArrowDown');
  expect(await coverage.focused()).toMatch(/^Saturday, all day/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  expect(await coverage.focused()).toMatch(/^Friday, 13:00–24:00/);
  await page.keyboard.press('Control+Home');
  expect(await coverage.focused()).toMatch(/^Monday, all day/);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  // One tab stop: the next Tab leaves the grid, the way back finds the same stretch.
  await page.keyboard.press('Tab');
  expect(await coverage.grid.evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await coverage.focused()).toMatch(/^Friday, 12:00–13:00/);
  await page.keyboard.press('Enter');
  await new TryCall(page).endsWith('Lost: the fallback reached nobody');
});

test('publishing says first what callers notice, with the call before and after', async ({ page }) => {
  const designer = new Designer(page);
  const call = new TryCall(page);
  const dialog = page.getByRole('dialog', { name: /^Publish/ });
  await designer.open(backend.url);
  await designer.select('Main menu');
  await designer.choose('Where key 3 goes', 'Front desk mailbox');
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(dialog.getByRole('region', { name: 'What callers will meet' })).toContainText(
    'leaves a message in Billing mailbox',
  );
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog', { name: 'Version 1 is live' }).getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(dialog.getByText('Nothing changes for callers.')).toBeVisible();
  await page.keyboard.press('Escape');

  await designer.choose('Where key 2 goes', 'Ring reception');
  await page.getByRole('button', { name: 'Publish…' }).click();
  const sentence = dialog
    .getByRole('region', { name: 'What publishing changes for callers' })
    .getByRole('listitem')
    .filter({ hasText: 'callers who press 2' })
    .first();
  await expect(sentence.getByRole('deletion')).toContainText('rings Dana Ortiz');
  await expect(sentence).toContainText('rings Lena Fischer and Marek Nowak');
  await expect(dialog.getByRole('region', { name: 'What was edited since version 1' })).toContainText('Main menu');
  await sentence.getByRole('button', { name: 'Play before' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Version 1, live' })).toBeChecked();
  await expect.poll(async () => (await call.tape()).join('\n')).toContain('Dana Ortiz');
  await page.getByRole('radio', { name: 'Your draft' }).check();
  await expect.poll(async () => (await call.tape()).join('\n')).toContain('Lena Fischer');
  await page.getByRole('button', { name: 'Back to publishing' }).click();
  await expect(sentence).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Look inside' }).click();
  await expect(page.getByRole('main').getByText('rings Lena Fischer and Marek Nowak').first()).toBeVisible();
});

test('an override is checked to its end before it is set: who would be lost is said in red, with that call', async ({
  page,
}) => {
  await breakFridayLunch();
  const today = new Today(page);
  await today.open(backend.url, 'clinic');
  await today.openSheet('Close now…');
  await expect(today.sheet.getByText('Every call until then was checked: nobody is lost.')).toBeVisible();
  await page.keyboard.press('Escape');
  await today.openSheet('Stay open…');
  await expect(today.sheet.getByText(/^Somebody would be lost: who calls Main number and presses/)).toBeVisible();
  await today.sheet.getByRole('button', { name: 'Play that call' }).click();
  await new TryCall(page).endsWith('Lost: the fallback reached nobody');
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await expect(page.getByRole('button', { name: 'Stay open…' })).toBeVisible();
});
