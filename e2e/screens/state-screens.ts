import type { Locator, Page } from '@playwright/test';
import { Home } from '../pages/home.ts';
import { Walkthrough } from '../pages/walkthrough.ts';
import type { Screen, Screens, Stage } from './screen.ts';

/** A page of a plan, and a press on the button that opens something on it. */
const pressed = (section: string, button: string | RegExp, plan = 'clinic'): Pick<Screen, 'arrange'> => ({
  arrange: async ({ page, backend }: Stage) => {
    await page.goto(`${backend.url}/#/plans/${plan}/${section}`);
    await page.getByRole('main').getByRole('button', { name: button }).first().click();
  },
});

const opened = (section: string, plan = 'clinic'): Pick<Screen, 'arrange'> => ({
  arrange: async ({ page, backend }: Stage) => {
    await page.goto(`${backend.url}/#/plans/${plan}/${section}`);
    // On a phone the head of the page gives way to the thing that is open.
    await page.getByRole('main').locator('article').first().waitFor();
  },
});

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('What is dragged is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes something with the mouse and holds it over a place, for a picture of what is shown meanwhile. */
async function hold(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + (to.x > from.x ? 40 : -40), from.y + 20, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

async function clientAsked({ page, backend }: Stage, action: string): Promise<void> {
  const home = new Home(page, backend.url);
  await home.open();
  await home.card('Cedar Family Clinic').waitFor();
  await home.choose('Cedar Family Clinic', action);
}

/** What a person meets on the way: dialogs, menus, things in the hand, errors, an empty workspace, paper. */
export const STATE_SCREENS: Screens = {
  'drag-step': {
    arrange: async ({ page, designer }) => {
      await page.getByRole('button', { name: 'Steps to drag' }).click();
      const from = await centre(page.getByRole('complementary').getByText('Announcement', { exact: true }));
      const wire = designer.wire('Main number, A call comes in, to Snow day?').locator('.wire-plus');
      await hold(page, from, await centre(wire));
    },
  },
  'drag-wire': {
    arrange: async ({ page, designer }) => {
      await page.getByRole('button', { name: 'See the whole flow' }).click();
      await page.waitForTimeout(600);
      const port = designer.step('Main menu').locator('.react-flow__handle').nth(3);
      await hold(page, await centre(port), await centre(designer.step('Front desk mailbox')));
    },
  },
  'theme-menu': { arrange: async ({ page }) => page.getByRole('button', { name: 'Theme' }).click(), phone: true },
  'help-menu': { arrange: async ({ page }) => page.getByRole('button', { name: 'Help' }).click(), phone: true },
  'flow-menu-of-flows': {
    arrange: async ({ page }) =>
      page
        .getByRole('main')
        .getByRole('button', { name: /Main line/ })
        .first()
        .click(),
  },
  'field-error': {
    arrange: async ({ page, designer }) => {
      await designer.select('Lunch greeting');
      const name = designer.settings.getByRole('textbox', { name: 'Name', exact: true });
      await name.fill('');
      await page.keyboard.press('Enter');
    },
  },
  'flow-offline': {
    arrange: async ({ page, designer }) => {
      await page.route('**/api/**', (route) => route.abort());
      await designer.select('Lunch greeting');
      await designer.settings.getByRole('textbox', { name: 'Name', exact: true }).fill('At lunch');
      await page.keyboard.press('Enter');
      await page.getByText('Offline: your work is kept on this computer').waitFor({ timeout: 30_000 });
    },
  },
  'publish-changes': {
    arrange: async ({ page, backend }) => {
      await page.goto(`${backend.url}/#/plans/law-firm/flows/main`);
      await page.getByRole('application').waitFor();
      await page.locator('.react-flow__node').first().waitFor();
      await page.locator('.react-flow__node').nth(3).focus();
      await page.keyboard.press('Delete');
      await page.getByRole('button', { name: 'Publish…' }).click();
      await page.getByRole('dialog').getByText('Working out').waitFor({ state: 'detached', timeout: 30_000 });
    },
  },
  'person-on-phone': { ...opened('people/dana-ortiz'), phone: true },
  'person-added': pressed('people', 'Add a person'),
  'people-pasted': pressed('people', 'Paste from a spreadsheet…'),
  'person-removed': pressed('people', 'Remove…'),
  'team-on-phone': { ...opened('teams/reception'), phone: true },
  'week-swapped': pressed('on-call', 'Swap a week…'),
  'hours-on-phone': { ...opened('hours/front-desk'), phone: true },
  'hours-periods': pressed('hours', 'Periods…'),
  'hours-holidays': pressed('hours', 'Add US federal holidays'),
  'greeting-on-phone': { ...opened('greetings/main-menu'), phone: true },
  'greeting-replaced': pressed('greetings', 'Add other words…'),
  'number-added': pressed('numbers', 'Add a number'),
  'switch-on-phone': { ...opened('switches/snow-day'), phone: true },
  'promise-written': { ...pressed('promises', 'Add a promise'), phone: true },
  'tests-proposed': { ...pressed('tests', 'Propose test calls'), phone: true },
  'test-changed': { ...pressed('tests', /^Change: /), phone: true },
  'version-inside': pressed('history', 'Look inside', 'law-firm'),
  'on-call-swapped': { ...pressed('today', /^Swap /), phone: true },
  'person-away': {
    arrange: async ({ page, backend }) => {
      await page.goto(`${backend.url}/#/plans/clinic/today`);
      await page
        .getByRole('main')
        .getByRole('button', { name: /Lena Fischer/ })
        .first()
        .click();
    },
    phone: true,
  },
  'client-renamed': { arrange: async (stage) => clientAsked(stage, 'Rename…') },
  'client-removed': { arrange: async (stage) => clientAsked(stage, 'Remove…'), phone: true },
  'home-empty': {
    arrange: async ({ page, backend }) => {
      const { nowMs } = await (await page.request.get(`${backend.url}/api/overview`)).json();
      await page.route('**/api/overview', (route) => route.fulfill({ json: { plans: [], nowMs } }));
      await page.goto(`${backend.url}/#/home`);
      await page.reload();
      await page.getByText('No clients yet.').waitFor();
    },
    phone: true,
  },
  'walk-why': {
    arrange: async ({ page, backend }) => {
      const walk = new Walkthrough(page);
      await walk.open(backend.url);
      await walk.at('2026-11-24', '21:30');
      await walk.show('Why');
    },
    phone: true,
  },
  'shared-walk': {
    arrange: async ({ page, backend }) => {
      const walk = new Walkthrough(page);
      await walk.open(backend.url);
      await page.getByRole('button', { name: 'Share a walkthrough…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share a walkthrough' });
      await dialog.getByRole('button', { name: 'Make a link' }).click();
      await page.goto(await dialog.getByLabel('The link', { exact: true }).inputValue());
      await page.getByRole('heading', { level: 1, name: 'Cedar Family Clinic' }).waitFor();
    },
    phone: true,
  },
  'shared-dead': {
    arrange: async ({ page, backend }) => {
      await page.goto(`${backend.url}/#/shared/${'x'.repeat(32)}`);
      await page.getByText('This link no longer works').waitFor();
    },
    phone: true,
  },
  'hand-over-printed': {
    arrange: async ({ page, backend }) => {
      await page.goto(`${backend.url}/#/plans/clinic/hand-over`);
      await page.locator('button:enabled', { hasText: 'Print…' }).waitFor({ timeout: 60_000 });
      await page.emulateMedia({ media: 'print' });
    },
    once: true,
  },
  'check-up-printed': {
    arrange: async ({ page, backend }) => {
      await page.goto(`${backend.url}/#/plans/clinic/check-up`);
      await page.getByRole('heading', { name: /right person/i }).waitFor();
      await page.emulateMedia({ media: 'print' });
    },
    once: true,
  },
};
