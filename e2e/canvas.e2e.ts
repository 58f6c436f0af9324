import { expect, test, type Locator } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

const centre = async (target: Locator) => {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('with the mouse: a step from the palette onto a wire, a wire to empty canvas, delete heals', async ({ page }) => {
  const designer = new Designer(page);
  await designer.open(backend.url);

  await test.step('dropped on a wire, a step goes in between', async () => {
    await page.getByRole('button', { name: 'Steps to drag' }).click();
    const from = await centre(page.getByRole('complementary').getByText('Announcement', { exact: true }));
    const to = await centre(designer.wire('Main number, A call comes in, to Snow day?').locator('.wire-plus'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 80, from.y + 20, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await expect(designer.wire('Main number, A call comes in, to Announcement')).toBeAttached();
    await expect(designer.wire('Announcement, Then, to Snow day?')).toBeAttached();
  });

  await test.step('deleted, the way goes on', async () => {
    await designer.step('Announcement').focus();
    await page.keyboard.press('Delete');
    await expect(designer.wire('Main number, A call comes in, to Snow day?')).toBeAttached();
  });

  await test.step('an open exit dropped on empty canvas asks for the next step and is wired to it', async () => {
    // The panel of steps closes and the whole flow comes into view: cards outside the view are not drawn.
    await page.getByRole('button', { name: 'Steps to drag' }).click();
    await page.getByRole('button', { name: 'See the whole flow' }).click();
    await page.waitForTimeout(600);
    const port = designer.step('Main menu').locator('.react-flow__handle').nth(3);
    const from = await centre(port);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 10, { steps: 4 });
    const empty = await page.getByRole('application').boundingBox();
    await page.mouse.move(empty!.x + empty!.width * 0.25, empty!.y + empty!.height * 0.2, { steps: 8 });
    await page.mouse.up();
    await designer.pick('Voicemail');
    await expect(designer.wire('Main menu, press 3, to Voicemail')).toBeAttached();
  });

  await test.step('every edit is one undo step with a name', async () => {
    await page.keyboard.press('Control+z');
    await expect(designer.wire('Main menu, press 3, to Voicemail')).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(designer.wire('Main menu, press 3, to Voicemail')).toBeAttached();
  });
});

test('tidy up keeps the keys of a menu in order, as one undo step', async ({ page }) => {
  const designer = new Designer(page);
  await designer.open(backend.url);
  const targets = ['Appointments', 'Ring Dana Ortiz', 'Ring reception'];
  await page.getByRole('button', { name: 'See the whole flow' }).click();
  await page.waitForTimeout(800);
  const before = await centre(designer.step('Main menu'));
  await page.getByRole('button', { name: 'Tidy up' }).click();
  await expect(page.getByRole('button', { name: /^Undo: Tidy up/ })).toBeEnabled({ timeout: 20_000 });
  await page.getByRole('button', { name: 'See the whole flow' }).click();
  await page.waitForTimeout(800);
  const tops = [];
  for (const name of targets) tops.push((await centre(designer.step(name))).y);
  expect(tops).toEqual([...tops].sort((left, right) => left - right));
  await page.getByRole('button', { name: /^Undo: Tidy up/ }).click();
  await page.getByRole('button', { name: 'See the whole flow' }).click();
  await page.waitForTimeout(800);
  const after = await centre(designer.step('Main menu'));
  expect(Math.abs(after.x - before.x)).toBeLessThan(3);
  expect(Math.abs(after.y - before.y)).toBeLessThan(3);
});
