import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { atTime } from './at-time.ts';
import { startBackend, type Backend } from './backend.ts';

/** A Monday morning in Chicago, for backend and browser, so that the same days lie ahead whenever this is run. */
const AT_MS = Date.UTC(2026, 10, 23, 15);

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend({ atMs: AT_MS });
});
test.afterAll(() => backend.remove());
test.beforeEach(({ page }) => atTime(page, AT_MS));

/** The pages of a PDF file, by the objects that say so. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const pack = (page: Page) => page.getByRole('article', { name: 'The pack' });
const made = (page: Page) => expect(page.getByText('As it prints, on A4 or Letter:')).toBeVisible({ timeout: 30_000 });

test('the pack of the clinic is chosen, filled in, printed as a PDF, and remembered', async ({ page }) => {
  await test.step('the pack says what calls do', async () => {
    await page.goto(`${backend.url}/#/plans/clinic`);
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Hand-over' }).click();
    await made(page);
    await expect(pack(page)).toContainText(
      'rings Dana Ortiz; if nobody answers, leaves a message in Front desk mailbox',
    );
    await expect(pack(page)).toContainText(/Checked to \d+ Dec 2027: no caller gets lost/);
    await expect(pack(page)).toContainText('For medical records, press 3.');
    await expect(pack(page)).not.toContainText('(773) 555');
  });

  await test.step('what an outage needs is typed once, as one named edit', async () => {
    await page.getByText('When something is down: whom to call').click();
    await page.getByLabel('Phone company: account number').fill('PT-4711');
    await page.getByLabel('Phone company: account number').press('Enter');
    await expect(pack(page)).toContainText('PT-4711', { timeout: 30_000 });
    await expect(page.getByRole('button', { name: /^Undo: Change what to do/ })).toBeEnabled();
    await made(page);
    await expectAccessible(page);
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    await page.setViewportSize(size);
  });

  await test.step('on paper there is the pack and nothing else', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print…' })).toBeHidden();
    await expect(pack(page).getByRole('heading', { name: 'Test sheet' })).toBeVisible();
    await page.emulateMedia({ media: null });
    const a4 = pagesOf(await page.pdf({ format: 'A4' }));
    const letter = pagesOf(await page.pdf({ format: 'Letter' }));
    for (const pages of [a4, letter]) {
      expect(pages).toBeGreaterThan(15);
      expect(pages).toBeLessThan(40);
    }
  });

  await test.step('fewer parts are fewer pages, and the choice is still there after a reload', async () => {
    for (const part of ['Recording scripts', 'Test sheet', 'When something is down'])
      await page.getByRole('checkbox', { name: part }).uncheck();
    await expect(pack(page).getByRole('heading', { name: 'Test sheet' })).toHaveCount(0, { timeout: 30_000 });
    await page.getByRole('checkbox', { name: 'Include personal numbers' }).check();
    await expect(pack(page)).not.toContainText('(personal number)', { timeout: 30_000 });
    await page.reload();
    await made(page);
    await expect(page.getByRole('checkbox', { name: 'Test sheet' })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Include personal numbers' })).toBeChecked();
    await expect(pack(page).getByRole('heading', { name: 'Test sheet' })).toHaveCount(0);
  });
});
