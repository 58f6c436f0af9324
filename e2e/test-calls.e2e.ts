import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { atTime } from './at-time.ts';
import { startBackend, type Backend } from './backend.ts';
import { TestCalls } from './pages/test-calls.ts';

/** A Monday morning in Chicago, for backend and browser, so that the same times are proposed whenever this is run. */
const AT_MS = Date.UTC(2026, 10, 23, 15);

let backend: Backend;
test.beforeEach(async ({ page }) => {
  backend = await startBackend({ atMs: AT_MS });
  await atTime(page, AT_MS);
});
test.afterEach(() => backend.remove());

/** Leaves the clinic only these test calls, and wires the one exit that its sample leaves open. */
async function keepOnly(page: Page, ids: readonly string[]): Promise<void> {
  const url = `${backend.url}/api/plans/clinic/draft`;
  const { document, revision } = await (await page.request.get(url)).json();
  document.scenarios = Object.fromEntries(ids.map((id) => [id, document.scenarios[id]]));
  const menu = document.flows.main.nodes['main-menu'];
  for (const { id } of menu.settings.keys) menu.next[id] ??= 'front-desk-mailbox';
  const saved = await page.request.put(url, { headers: { 'if-match': `"${revision}"` }, data: { document } });
  expect(saved.status(), await saved.text()).toBe(200);
}

test('test calls are proposed, thinned and added in one step; an exit without one gets one; a required one that is red stops the publish', async ({
  page,
}) => {
  // Every way a call can go is played, on whatever machine this is.
  test.slow();
  await keepOnly(page, []);
  const tests = new TestCalls(page, backend.url);

  await test.step('the empty page says how to begin', async () => {
    await tests.open();
    await expect(page.getByText('No test calls yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Propose test calls' }).click();
  });

  const dialog = page.getByRole('dialog', { name: 'Propose test calls' });
  await test.step('the proposed set says how many exits each choice covers', async () => {
    const fewest = dialog.getByRole('radio', { name: /^Fewest: \d+ calls, 4\d of 49 exits$/ });
    await expect(fewest).toBeChecked({ timeout: 60_000 });
    await expectAccessible(page);
    const few = await tests.toAdd();
    await dialog.getByRole('radio', { name: /^All: / }).check();
    expect(await tests.toAdd()).toBeGreaterThan(few);
    await fewest.check();
    expect(await tests.toAdd()).toBe(few);
  });

  const snow = dialog.getByRole('checkbox', { name: /“Snow day” is on/ });
  await test.step('a group is left out, then the rest is one undo step', async () => {
    const before = await tests.toAdd();
    for (const group of await snow.all()) {
      // Some of the group are chosen: the first press chooses all, the second none.
      await group.check();
      await group.uncheck();
    }
    const count = await tests.toAdd();
    expect(count).toBeLessThan(before);
    await dialog.getByRole('button', { name: /^Add \d+ test calls$/ }).click();
    await expect(tests.rows).toHaveCount(count);
    await expect(page.getByText(`All ${count} green`)).toBeVisible();
    await page.getByRole('button', { name: `Undo: Add ${count} test calls` }).click();
    await expect(page.getByText('No test calls yet.')).toBeVisible();
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(tests.rows).toHaveCount(count);
  });

  await test.step('what no test call takes is listed, marked on the canvas, and gets a call', async () => {
    await tests.tab('Exits').click();
    const add = page.getByRole('button', { name: 'Add a call for it: Snow greeting, Key 9: Urgent' });
    await expect(add).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show on the canvas' }).click();
    const legend = page.getByRole('region', { name: 'Exits without a test call' });
    await expect(legend).toContainText(/\d+ of 49 exits have no test call/);
    await page.getByRole('button', { name: 'See the whole flow' }).click();
    await expect(page.locator('[data-exit]').getByTitle('No test call takes this exit').first()).toBeAttached();
    await legend.getByRole('link', { name: 'List and add' }).click();
    await add.click();
    await expect(add).toBeHidden();
    await expect(page.getByText(/^Test call added: Main number, Snow greeting, Key 9: Urgent/)).toBeVisible();
  });

  await test.step('a required one that is red stops the publish until it is green', async () => {
    await tests.tab('Calls').click();
    const row = tests.row('Main number, Snow greeting, Key 9: Urgent');
    await row.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: 'Require to publish' }).click();
    await expect(row).toContainText('Required to publish');
    await row.getByRole('button', { name: /^Change: / }).click();
    await row.getByRole('combobox', { name: 'End', exact: true }).selectOption({ label: 'A goodbye' });
    await expect(row.getByRole('img', { name: 'red' })).toBeVisible();
    await expect(row).toContainText('it must end with a goodbye.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publish…' }).click();
    const publish = page.getByRole('dialog', { name: /^Publish/ });
    await expect(publish).toContainText('Test call “Main number, Snow greeting, Key 9: Urgent” fails.');
    await expect(publish.getByRole('button', { name: 'Publish', exact: true })).toBeDisabled();
    await page.keyboard.press('Escape');
    await row.getByRole('button', { name: /^Expect what happens now/ }).click();
    await expect(row.getByRole('img', { name: 'green' })).toBeVisible();
    await page.getByRole('button', { name: 'Publish…' }).click();
    await expect(publish.getByRole('button', { name: 'Publish', exact: true })).toBeEnabled();
  });
});

test('a drill turns two test calls red, each plays as on that day, and an edit turns them green', async ({ page }) => {
  await keepOnly(page, ['tue-1007-reception', 'tue-1007-wrong-key-then-reception', 'billing-direct-dana-answers']);
  const tests = new TestCalls(page, backend.url);
  await tests.open();
  await expect(page.getByText('All 3 green')).toBeVisible();

  await test.step('calls are put in another order by keyboard', async () => {
    const name = 'Tuesday 10:07, presses 0: Marek picks up first';
    const at = (await tests.rows.allTextContents()).findIndex((text) => text.includes(name));
    await page.getByRole('button', { name: `Move ${name}`, exact: true }).press(at === 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(tests.rows.nth(at === 0 ? 1 : at - 1)).toContainText(name);
    await page.getByRole('searchbox', { name: 'Find a test call' }).fill('marek');
    await expect(tests.rows).toHaveCount(1);
  });

  const drill = page.getByRole('region', { name: 'Internet down at Main office' });
  await test.step('without internet two calls end worse', async () => {
    await tests.tab('Drills').click();
    await page.getByRole('checkbox', { name: 'Internet down at Main office' }).check();
    await expect(drill).toContainText('2 of 3 test calls end worse for the caller.');
    await expect(drill).toContainText('2 turn red on that day');
    await expect(drill).toContainText(
      'A caller who on any other day rings Lena Fischer and Marek Nowak now leaves a message in Front desk mailbox.',
    );
    await expect(drill.getByRole('img', { name: 'Before: green' })).toHaveCount(3);
    await expect(drill.getByRole('img', { name: 'On that day: red' })).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step('one press plays the call as it goes on that day', async () => {
    await drill.getByRole('button', { name: /^Play: .*Marek picks up first/ }).click();
    await expect(page.getByRole('list', { name: 'What happens' })).toContainText('Front desk mailbox');
  });

  await test.step('with an app on their computers both are green on that day too', async () => {
    for (const person of ['lena-fischer', 'marek-nowak']) {
      await page.goto(`${backend.url}/#/plans/clinic/people/${person}`);
      await page.getByRole('button', { name: 'Add a phone' }).click();
      await page.getByRole('menuitem', { name: 'App on their computer' }).click();
    }
    await page.getByRole('link', { name: 'Test calls' }).click();
    await expect(drill).toContainText('No test call ends worse for the caller.');
    await expect(drill.getByRole('img', { name: 'On that day: red' })).toHaveCount(0);
  });
});
