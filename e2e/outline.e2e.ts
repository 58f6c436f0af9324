import { expect, test, type Page } from '@playwright/test';
import { KINDS } from '../src/kinds/registry.ts';
import { readPlan } from '../src/plan/parse-plan.ts';
import { createClient, type Client } from '../src/protocol/client.ts';
import { expectAccessible } from './axe.ts';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { Outline } from './pages/outline.ts';

let backend: Backend;
let client: Client;
test.beforeEach(async () => {
  backend = await startBackend();
  client = createClient(fetch, backend.url);
});
test.afterEach(() => backend.remove());

/** Tuesday evening in the clinic's zone, when nobody is in. */
const AFTER_HOURS = Date.UTC(2026, 10, 25, 2, 30);

/** Calls the clinic after hours on what is live, presses a key, and says what the backend then does. */
async function callAfterHours(key: string) {
  const live = await client.getLive({ params: { plan: 'clinic' } });
  if (!live.ok) throw new Error(live.error.detail);
  const stored = await client.getVersion({ params: { plan: 'clinic', version: live.value.entry.version } });
  if (!stored.ok) throw new Error(stored.error.detail);
  const plan = readPlan(stored.value.document, KINDS);
  if (!plan.ok) throw new Error('the published plan does not parse');
  const offered = await client.offerCall({
    params: { e164: plan.value.numbers['main']!.e164 },
    body: { kind: 'rehearsal', caller: '+13125550142', seed: 1, atMs: AFTER_HOURS },
  });
  if (!offered.ok) throw new Error(offered.error.detail);
  const gather = offered.value.effects.find(({ type }) => type === 'gather');
  if (!gather || !('op' in gather)) throw new Error('the call reaches no menu');
  const pressed = await client.sendInput({
    params: { call: offered.value.call },
    body: {
      operation: `done-${gather.op}`,
      input: { type: 'done', op: gather.op, result: { is: 'digits', digits: key } },
      atMs: AFTER_HOURS + 6_000,
    },
  });
  if (!pressed.ok) throw new Error(pressed.error.detail);
  const [spoken] = pressed.value.effects;
  if (spoken?.type !== 'play') return { heard: gather, after: pressed.value.effects };
  // A mailbox greets before it records.
  const heard = await client.sendInput({
    params: { call: offered.value.call },
    body: {
      operation: `done-${spoken.op}`,
      input: { type: 'done', op: spoken.op, result: { is: 'played' } },
      atMs: AFTER_HOURS + 12_000,
    },
  });
  if (!heard.ok) throw new Error(heard.error.detail);
  return { heard: gather, after: heard.value.effects };
}

async function expectTheBranch() {
  const urgent = await callAfterHours('9');
  expect(urgent.heard).toMatchObject({ text: expect.stringContaining('closed') });
  expect(urgent.after).toMatchObject([{ type: 'ring', targets: [{ person: expect.any(String) }] }]);
  const message = await callAfterHours('1');
  expect(message.after.map(({ type }) => type)).toContain('record');
}

const CLOSED = 'Closed, all other times';

test('with the keyboard alone: the after-hours branch is built from nothing, published, and takes the next call', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const outline = new Outline(page);
  const designer = new Designer(page);
  const { keyboard } = page;

  await test.step('O turns from the canvas to the outline, with the focus in it', async () => {
    await designer.open(backend.url);
    await expect(designer.step('Main menu')).toBeVisible();
    await keyboard.press('o');
    await outline.isOn('Calls to Main number');
    await expect(page).toHaveURL(/#\/plans\/clinic\/outline\/main$/);
    await expectAccessible(page);
  });

  await test.step('without its branch, "closed" leads nowhere, and the focus is there', async () => {
    await outline.type('closed');
    await outline.isOn(`${CLOSED}, goes to After hours menu`);
    await keyboard.press('Delete');
    await outline.isOn(`${CLOSED}, leads nowhere yet`);
  });

  await test.step('a menu comes there, gets a name in place, its greeting and the key 9', async () => {
    await keyboard.press('Enter');
    await outline.choose('menu');
    await outline.isOn(`${CLOSED}, goes to Menu`);
    await keyboard.press('F2');
    await keyboard.type('Night menu');
    await keyboard.press('Enter');
    await outline.isOn(`${CLOSED}, goes to Night menu, menu`);
    await keyboard.press('Enter');
    await expect(designer.settings.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await outline.tabTo(designer.settings.getByRole('combobox', { name: 'What the caller hears', exact: true }));
    await keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Find: What the caller hears' })).toBeFocused();
    await keyboard.type('After hours menu');
    await keyboard.press('Enter');
    await outline.tabTo(designer.settings.getByRole('button', { name: 'Add a key' }));
    await keyboard.press('Enter');
    await outline.tabTo(designer.settings.getByLabel('Key of Choice 2'), 'Shift+Tab');
    await keyboard.type('9');
    await keyboard.press('Escape');
    await outline.isOn(`${CLOSED}, goes to Night menu`);
  });

  await test.step('key 1 goes to the mailbox that is there, key 9 to whoever is on call, then to a second mailbox', async () => {
    await keyboard.press('ArrowRight');
    await outline.isOn('Key 1, First choice, leads nowhere yet');
    await keyboard.press('Enter');
    await outline.choose('front desk mailbox');
    await outline.isOn('Key 1, First choice, goes to Front desk mailbox, above');
    await keyboard.press('ArrowDown');
    await outline.isOn('Key 9, Choice 2, leads nowhere yet');
    await keyboard.press('Enter');
    await outline.choose('on call');
    await outline.isOn('Key 9, Choice 2, goes to On call');
    await keyboard.press('ArrowRight');
    await outline.isOn('Nobody answered, else:');
    await keyboard.press('Enter');
    await outline.choose('urgent nurse mailbox');
    await outline.isOn('Nobody answered, goes to Urgent nurse mailbox, above');
  });

  await test.step('the key for urgent calls comes first; undo and redo go there and back', async () => {
    await keyboard.press('ArrowLeft');
    await outline.isOn('Key 9, Choice 2');
    await keyboard.press('Alt+ArrowUp');
    await outline.isOn('Key 9, Choice 2');
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowLeft');
    await outline.isOn(`${CLOSED}, goes to Night menu`);
    await keyboard.press('ArrowRight');
    await outline.isOn('Key 9, Choice 2');
    await keyboard.press('Control+z');
    await expect(outline.row('Key 9, Choice 2')).toHaveAttribute('aria-posinset', '2');
    await keyboard.press('Control+Shift+z');
    await expect(outline.row('Key 9, Choice 2')).toHaveAttribute('aria-posinset', '1');
    await outline.isOn('Key 9, Choice 2');
  });

  await test.step('the problem that was there before is mended, and all is published', async () => {
    await keyboard.press('F8');
    await outline.isOn('Open, goes to Main menu');
    await outline.type('medical');
    await outline.isOn('Key 3, Medical records, leads nowhere yet');
    await keyboard.press('Enter');
    await outline.choose('front desk mailbox');
    await expect(outline.row('Key 3, Medical records, goes to Front desk mailbox')).toBeFocused();
    await designer.saved();
    await outline.tabTo(page.getByRole('button', { name: 'Publish…' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await publish(page, async (target) => {
      await outline.tabTo(target);
      if ((await target.getAttribute('type')) === 'button') await keyboard.press('Enter');
    });
    await expectTheBranch();
  });
});

test('with the pointer alone, and no drag: the same branch by clicks in the outline and on the canvas', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const outline = new Outline(page);
  const designer = new Designer(page);
  await designer.open(backend.url);
  await page.getByRole('link', { name: 'Outline' }).click();

  await test.step('the branch goes by the menu of its row, and a new menu comes by a click', async () => {
    await outline.click(`${CLOSED}, goes to After hours menu`, /^Delete/);
    await outline.row(CLOSED).getByRole('button', { name: 'Add a step' }).click();
    await outline.clickItem(/^Menu/);
    await outline.click(`${CLOSED}, goes to Menu`, /^Open the settings/);
    await designer.settings.getByRole('combobox', { name: 'What the caller hears', exact: true }).click();
    await page
      .getByRole('dialog', { name: 'What the caller hears', exact: true })
      .getByRole('option', { name: 'After hours menu' })
      .click();
    await designer.settings.getByRole('button', { name: 'Add a key' }).click();
    await designer.settings.getByLabel('Key of Choice 2').selectOption('9');
    await designer.settings.getByRole('button', { name: 'Close details' }).click();
  });

  await test.step('its keys lead on', async () => {
    await outline.row('Key 9, Choice 2').getByRole('button', { name: 'Add a step' }).click();
    await outline.clickItem(/^On call/);
    await outline.click('Nobody answered, else', /^Lead it to a step that is there/);
    await outline.clickItem(/^Urgent nurse mailbox/);
    await outline.click('Key 1, First choice, leads nowhere', /^Add a step/);
    await outline.clickItem(/^Front desk mailbox/);
    await outline
      .row('Key 1, First choice, goes to')
      .getByRole('button', { name: 'goes to Front desk mailbox, above' })
      .click();
    await outline.isOn('Then, goes to Front desk mailbox, voicemail');
    // What was moved away can be moved back: one way less, one way more.
    await outline.click('Key 9, Choice 2', /^Move after another step/);
    await outline.clickItem('Main menu: 3, Medical records');
    await expect(outline.row('Key 9, Choice 2')).toHaveAccessibleName(/leads nowhere yet/);
    await page.getByRole('button', { name: /^Undo: Move/ }).click();
    await expect(outline.row('Key 9, Choice 2')).toHaveAccessibleName(/goes to On call/);
  });

  await test.step('on the canvas the open key of the main menu is clicked, then its step; it is published', async () => {
    // The step that is selected in the outline is in view on the canvas, beside its settings.
    await outline.row('Key 3, Medical records').click();
    await page.getByRole('link', { name: 'Canvas' }).click();
    await expect(designer.settings.getByRole('heading', { name: 'Main menu' })).toBeVisible();
    await expect(designer.step('Main menu')).toBeInViewport({ ratio: 0.99 });
    await designer
      .step('Main menu')
      .getByTitle(/^Medical records leads nowhere yet/)
      .click();
    await outline.clickItem(/^Front desk mailbox/);
    await expect(designer.badge).not.toContainText('1 problem');
    await designer.saved();
    await page.getByRole('button', { name: 'Publish…' }).click();
    await publish(page, async (target) => target.click());
    await expectTheBranch();
  });
});

test('on a phone a flow opens as its outline, which is remembered as chosen', async ({ page }) => {
  const outline = new Outline(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(backend.url);
  await expect(outline.row('Calls to Main number')).toBeVisible();
  await expect(page).toHaveURL(/outline\/main$/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Canvas' }).click();
  await expect(page.getByRole('application')).toBeVisible();
  await page.goto(`${backend.url}/#/plans/law-firm`);
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page).toHaveURL(/law-firm\/flows\//);
});

/** Publishes from the open window with a reason for every warning; `reach` goes to a field, and presses a button, by the hand of the journey. */
async function publish(page: Page, reach: (target: ReturnType<Page['locator']>) => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Publish/ });
  const reasons = dialog.getByLabel(/reason/i);
  await expect(dialog.getByRole('region', { name: 'What callers will meet' })).toBeVisible();
  await expect(dialog.getByText('Checking every call first')).toBeHidden();
  for (let index = 0; index < (await reasons.count()); index += 1) {
    await reach(reasons.nth(index));
    await reasons.nth(index).pressSequentially('Agreed with the clinic');
  }
  const button = dialog.getByRole('button', { name: 'Publish', exact: true });
  await reach(button);
  await expect(page.getByRole('dialog', { name: /is live$/ })).toBeVisible({ timeout: 30_000 });
}
