import { benchPlan } from '../bench/bench-plan.ts';
import { Commands } from '../pages/commands.ts';
import { Coverage } from '../pages/coverage.ts';
import { Outline } from '../pages/outline.ts';
import { TryCall } from '../pages/try-call.ts';
import type { Screens, Stage } from './screen.ts';

/** Dana does not answer on Tuesday at 10:07, the caller having pressed 2: the picture of the README. */
async function tryTheCall({ page }: Stage): Promise<void> {
  const call = new TryCall(page);
  await call.open();
  await call.at('2026-11-24', '10:07');
  await call.press('2');
  await call.panel.getByLabel('Dana Ortiz').selectOption({ label: 'does not answer' });
}

/** Everything from the main menu on becomes a group. */
async function group({ page, designer }: Stage): Promise<void> {
  await designer.step('Main menu').focus();
  await page.keyboard.press('Alt+d');
  await page.keyboard.press('Control+g');
  await page.getByRole('textbox', { name: 'Title of the group' }).waitFor();
  await page.keyboard.type('Daytime');
  await page.keyboard.press('Enter');
  await designer.group('Daytime').waitFor();
}

async function zoomOut({ page }: Stage, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one press after the other, as a person would
    await page.getByRole('button', { name: 'Zoom out' }).click();
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(250);
  }
}

/** Another client with this plan, and its canvas. */
async function openMade({ page, backend }: Stage, plan: { readonly id: string }): Promise<void> {
  await page.request.post(`${backend.url}/api/plans`, { data: { document: plan } });
  await page.goto(`${backend.url}/#/plans/${plan.id}`);
  await page.getByRole('application').waitFor();
}

const inspected = (step: string, flow = 'main') => ({
  arrange: async ({ page, designer, backend }: Stage) => {
    await page.goto(`${backend.url}/#/plans/clinic/flows/${flow}`);
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find on the canvas' }).fill(step);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await designer.select(step);
  },
});

/** The canvas and what belongs to it. */
export const FLOW_SCREENS: Screens = {
  'flow-first-run': { arrange: async () => undefined, phone: true, firstVisit: true },
  flow: { arrange: async () => undefined },
  'flow-empty': {
    arrange: async (stage) => {
      const plan = benchPlan(1);
      const [main] = Object.values(plan['flows'] as Record<string, { nodes: Record<string, { next: object }> }>);
      main!.nodes = { start: { ...main!.nodes['start']!, next: {} } };
      await openMade(stage, plan);
    },
  },
  'flow-500-steps': { arrange: async (stage) => openMade(stage, benchPlan(500)) },
  'flow-500-steps-whole': {
    arrange: async (stage) => {
      await openMade(stage, benchPlan(500));
      await stage.page.getByRole('button', { name: 'See the whole flow' }).click();
      await stage.page.locator('.flow-canvas[data-detail="overview"] canvas').first().waitFor();
    },
  },
  'flow-titles': { arrange: async (stage) => zoomOut(stage, 3) },
  'flow-shapes': { arrange: async (stage) => zoomOut(stage, 6) },
  'flow-group': { arrange: group },
  'flow-group-collapsed': {
    arrange: async (stage) => {
      await group(stage);
      await stage.page.keyboard.press('Enter');
    },
  },
  'flow-path': {
    arrange: async ({ designer }) => designer.step('After hours menu').getByText('After hours menu').hover(),
  },
  'flow-find': {
    arrange: async ({ page }) => {
      await page.keyboard.press('Control+f');
      await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('mailbox');
    },
  },
  'flow-menu': {
    arrange: async ({ designer }) =>
      designer.step('Front desk hours').click({ button: 'right', position: { x: 60, y: 12 } }),
  },
  'flow-several': {
    arrange: async ({ page, designer }) => {
      await designer.step('Main menu').focus();
      await page.keyboard.press('Alt+d');
    },
  },
  'flow-note': {
    arrange: async ({ page }) => {
      await page.getByRole('application').click({ position: { x: 300, y: 560 } });
      await page.keyboard.press('n');
      await page.getByRole('textbox', { name: 'Note' }).waitFor();
      await page.keyboard.type('Ask Dr. Meyer whether lunch is really until 13:00.');
    },
  },
  'flow-picker': { arrange: async ({ page }) => page.getByRole('button', { name: 'Add a step' }).click() },
  'flow-steps-panel': { arrange: async ({ page }) => page.getByRole('button', { name: 'Steps to drag' }).click() },
  'flow-share': { arrange: async ({ page }) => page.getByRole('button', { name: 'Share the picture' }).click() },
  'flow-settings': { arrange: async ({ page }) => page.getByRole('button', { name: 'Settings of this flow' }).click() },
  'flow-shortcuts': { arrange: async ({ page }) => page.keyboard.press('?') },
  'inspector-menu': inspected('Main menu'),
  'inspector-hours': inspected('Front desk hours'),
  'inspector-person': inspected('Ring Dana Ortiz'),
  'inspector-team': inspected('Ring reception'),
  'inspector-queue': inspected('Appointments'),
  'inspector-mailbox': inspected('Front desk mailbox'),
  'inspector-call': inspected('Main number'),
  outline: {
    arrange: async ({ page, backend }) => void (await page.goto(`${backend.url}/#/plans/clinic/outline/main`)),
    phone: true,
  },
  'outline-step': {
    arrange: async ({ page, backend }) => {
      await page.goto(`${backend.url}/#/plans/clinic/outline/main`);
      await new Outline(page).click('Open, goes to Main menu', /^Open the settings/);
    },
    phone: true,
  },
  'outline-menu': {
    arrange: async ({ page, backend }) => {
      await page.goto(`${backend.url}/#/plans/clinic/outline/main`);
      await new Outline(page)
        .row('Open, goes to Main menu')
        .getByRole('button', { name: /^More for/ })
        .click();
    },
    phone: true,
  },
  palette: { arrange: async ({ page }) => new Commands(page).open() },
  'palette-found': {
    arrange: async ({ page }) => {
      await new Commands(page).open();
      await page.keyboard.type('dana');
    },
  },
  'palette-nothing': {
    arrange: async ({ page }) => {
      await new Commands(page).open();
      await page.keyboard.type('zebra crossing');
    },
  },
  changes: {
    arrange: async ({ page, designer }) => {
      for (const name of ['Lunch greeting', 'Holiday greeting']) {
        // oxlint-disable-next-line no-await-in-loop
        await designer.step(name).focus();
        // oxlint-disable-next-line no-await-in-loop
        await page.keyboard.press('Delete');
        // oxlint-disable-next-line no-await-in-loop
        await designer.step(name).waitFor({ state: 'detached' });
      }
      await page.keyboard.press('Control+z');
      await designer.step('Holiday greeting').waitFor();
      await page.getByRole('button', { name: 'History of changes' }).click();
    },
  },
  paste: {
    arrange: async ({ page, designer }) => {
      await page.getByRole('button', { name: 'See the whole flow' }).click();
      await designer.step('Ring Dana Ortiz').click();
      await designer.step('Ring reception').click({ modifiers: ['Shift'] });
      await page.keyboard.press('Control+c');
      await new Commands(page).take('lakeside', 'Lakeside Property Management');
      await page.getByRole('application').click({ position: { x: 300, y: 120 } });
      await page.keyboard.press('Control+v');
      await page.getByRole('dialog', { name: /^Paste 2 steps/ }).waitFor();
    },
  },
  glossary: {
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Help' }).click();
      await page.getByRole('menuitem', { name: 'Glossary' }).click();
    },
  },
  'clients-menu': { arrange: async ({ page }) => page.getByRole('button', { name: 'Change client' }).click() },
  problems: { arrange: async ({ designer }) => designer.openProblems(), phone: true },
  proof: { arrange: async ({ designer }) => designer.badge.click(), phone: true },
  call: { arrange: tryTheCall, phone: true },
  'coverage-drawer': { arrange: async ({ page }) => new Coverage(page).openDrawer(), phone: true },
  publish: { arrange: async ({ page }) => page.getByRole('button', { name: 'Publish…' }).click() },
  conflict: {
    arrange: async ({ page, designer, backend }) => {
      const address = `${backend.url}/api/plans/clinic/draft`;
      const got = await page.request.get(address);
      const { document, revision } = await got.json();
      document.flows.main.name = 'The line of somebody else';
      await page.request.put(address, { headers: { 'if-match': `"${revision}"` }, data: { document } });
      await designer.step('Main menu').focus();
      await page.keyboard.press('Delete');
      await page.getByRole('button', { name: 'Compare the two drafts' }).click();
    },
  },
};
