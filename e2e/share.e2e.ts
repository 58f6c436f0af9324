import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Walkthrough } from './pages/walkthrough.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

/** Every mobile of the clinic, by its last seven digits as people write them. */
const MOBILES = /555\D?01(?:51|62|63|64|65)/;

test('a link for somebody outside: made, opened, played, and taken back', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const walk = new Walkthrough(page);
  const dialog = page.getByRole('dialog', { name: 'Share a walkthrough' });
  const visitor = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const asVisitor = new Walkthrough(visitor);
  let link = '';

  await test.step('the owner makes a link for Dr. Lee and copies it', async () => {
    await walk.open(backend.url);
    await page.getByRole('button', { name: 'Share a walkthrough…' }).click();
    await expect(dialog).toContainText('Nobody can look at this plan from outside.');
    await dialog.getByLabel('For whom').fill('for Dr. Lee');
    await dialog.getByLabel('Opens for').selectOption('1 day');
    await expect(dialog.getByLabel('Show personal numbers')).not.toBeChecked();
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    const field = dialog.getByLabel('The link', { exact: true });
    await expect(field).toHaveValue(/#\/shared\/[\w-]{32}$/);
    link = await field.inputValue();
    await expect(dialog).toContainText('It opens only on this computer');
    await expect(dialog.getByRole('list', { name: 'Links that open' })).toContainText('Not opened yet');
    await expectAccessible(page);
  });

  await test.step('Dr. Lee opens it on a phone: whose plan, which state, until when, and nothing to change', async () => {
    const answered = visitor.waitForResponse(/\/api\/shared\//);
    await visitor.goto(link);
    expect(await (await answered).text()).not.toMatch(MOBILES);
    await expect(visitor.getByRole('heading', { level: 1, name: 'Cedar Family Clinic' })).toBeVisible();
    const bar = asVisitor.room.locator('header');
    await expect(bar).toContainText(
      /Draft of .*\. This link opens until .* Numbers of people are made up\. No real phone rings\./,
    );
    for (const name of ['Keep as test call', 'Share a walkthrough…', 'Leave', 'Publish…'])
      await expect(visitor.getByRole('button', { name, exact: true })).toHaveCount(0);
    await expect(visitor.getByRole('radio', { name: 'Draft and live' })).toHaveCount(0);
  });

  await test.step('and plays a call that rings a mobile, whose number is not to be seen', async () => {
    await asVisitor.at('2026-11-24', '21:30');
    await asVisitor.speed('At once');
    await asVisitor.show('Phone');
    await visitor.getByRole('button', { name: /^9: Urgent/ }).click();
    await expect(asVisitor.caption).toContainText('Priya Nair answers');
    await asVisitor.show('Why');
    await visitor.getByRole('button', { name: 'Explain this call' }).click();
    await expect(visitor.getByRole('region', { name: 'This call in plain words' })).toContainText('Priya Nair');
    expect(await visitor.locator('body').innerText()).not.toMatch(MOBILES);
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(visitor);
  });

  await test.step('the owner sees that it was opened and takes it back', async () => {
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(page).toHaveURL(/\/walk$/);
    await page.reload();
    await page.getByRole('button', { name: 'Share a walkthrough…' }).click();
    const open = dialog.getByRole('list', { name: 'Links that open' });
    await expect(open).toContainText(/for Dr\. Lee.*Last opened/);
    await open.getByRole('button', { name: 'Take back the link for Dr. Lee' }).click();
    await expect(open.getByRole('button', { name: 'Keep it' })).toBeFocused();
    await open.getByRole('button', { name: 'Take it back' }).click();
    await expect(dialog).toContainText('Nobody can look at this plan from outside.');
    await dialog.getByText('Links that do not open any more (1)').click();
    await expect(dialog).toContainText(/for Dr\. Lee.*Taken back/);
    await expectAccessible(page);
  });

  await test.step('and it opens no more, nor does one that never was', async () => {
    await visitor.reload();
    await expect(visitor.getByText('This link no longer works')).toBeVisible();
    await expect(
      visitor.getByText('Whoever sent it has taken it back. Ask whoever sent it for a new one.'),
    ).toBeVisible();
    await expectAccessible(visitor);
    await visitor.goto('about:blank');
    await visitor.goto(`${backend.url}/#/shared/${'x'.repeat(9)}`);
    await expect(visitor.getByText('This link no longer works')).toBeVisible();
    await visitor.context().close();
  });
});
