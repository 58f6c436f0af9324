import { expect, test } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

test('before the app is there, its flow is seen where the cards will stand', async ({ page }) => {
  const designer = new Designer(page);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${backend.url}/#/plans/clinic`, { waitUntil: 'commit' });
  const picture = page.locator('#first-view');
  const names = ['Main number', 'Front desk hours', 'Main menu', 'Front desk mailbox'];
  const drawn = [];
  for (const name of names) {
    await expect(picture.getByText(name, { exact: true })).toBeVisible();
    drawn.push(await picture.getByText(name, { exact: true }).boundingBox());
  }

  release();
  for (const [at, name] of names.entries()) {
    const title = designer.step(name).getByText(name, { exact: true });
    await expect(title).toBeVisible();
    const { x, y, height } = (await title.boundingBox())!;
    const before = drawn[at]!;
    expect(Math.abs(before.x - x), `${name}, from the left`).toBeLessThan(2);
    expect(Math.abs(before.y + before.height / 2 - (y + height / 2)), `${name}, from the top`).toBeLessThan(3);
  }
  await expect(picture).toBeHidden();
  await expect(picture).toBeEmpty();

  await test.step('whoever likes the outline sees no canvas first', async () => {
    await page.getByRole('link', { name: 'Outline' }).click();
    await expect(page.getByRole('tree')).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('about:blank');
    await page.goto(`${backend.url}/#/plans/clinic`);
    await expect(page.getByRole('tree')).toBeVisible();
    expect(asked).not.toContain('/api/first-view.svg');
  });
});

test('a flow is found where it was left, with nothing chosen, and Tab comes into it from wherever it is', async ({
  page,
}) => {
  const designer = new Designer(page);
  await designer.open(backend.url);
  await page.goto(`${backend.url}/#/plans/clinic/flows/main`);
  const start = designer.step('Main number');
  await expect(start).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a step' })).toBeVisible();
  await page.mouse.move(700, 420);
  await page.mouse.wheel(160, 60);
  await expect.poll(async () => (await start.boundingBox())?.y).toBeLessThan(460);
  const left = (await start.boundingBox())!;
  const isWhereItWas = async () => {
    await expect(start).toBeVisible();
    // What it is drawn as first counts, too; a glide would be over by then.
    await page.waitForTimeout(300);
    const { x, y } = (await start.boundingBox())!;
    expect([Math.round(x - left.x), Math.round(y - left.y)]).toEqual([0, 0]);
    await expect(start).not.toHaveClass(/selected/);
  };

  await page.getByRole('link', { name: 'Hours' }).click();
  await expect(page.getByRole('heading', { name: 'Hours', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Call flow' }).click();
  await isWhereItWas();
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page.getByRole('treeitem').first()).toBeFocused();
  await page.getByRole('link', { name: 'Canvas' }).click();
  await isWhereItWas();
  await expect(designer.settings).toBeHidden();

  await page.mouse.move(700, 420);
  for (let turns = 0; turns < 12; turns += 1) await page.mouse.wheel(200, 0);
  await expect(start).toBeHidden();
  await page.getByRole('button', { name: 'Help' }).focus();
  await page.keyboard.press('Tab');
  await expect(start).toBeFocused();
  await expect(start).toBeInViewport();
});
