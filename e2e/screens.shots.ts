import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { Coverage } from './pages/coverage.ts';
import { Designer } from './pages/designer.ts';
import { NewPlan } from './pages/new-plan.ts';
import { TryCall } from './pages/try-call.ts';

const root = join(import.meta.dirname, '..');
const SIZES = {
  wide: { width: 1440, height: 900 },
  small: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

/** Dana does not answer on Tuesday at 10:07, the caller having pressed 2: the picture of the README. */
async function tryTheCall(page: Page): Promise<void> {
  const call = new TryCall(page);
  await call.open();
  await call.at('2026-11-24', '10:07');
  await call.press('2');
  await call.panel.getByLabel('Dana Ortiz').selectOption({ label: 'does not answer' });
  await page.waitForTimeout(600);
}

const SCREENS: Readonly<Record<string, (page: Page, designer: Designer) => Promise<void>>> = {
  'first-run': async () => undefined,
  step: async (_page, designer) => designer.select('Main menu'),
  picker: async (page) => page.getByRole('button', { name: 'Add a step' }).click(),
  problems: async (_page, designer) => designer.openProblems(),
  call: async (page) => tryTheCall(page),
  publish: async (page) => page.getByRole('button', { name: 'Publish…' }).click(),
  'coverage-drawer': async (page) => new Coverage(page).openDrawer(),
  coverage: async (page) => {
    const coverage = new Coverage(page);
    await coverage.openPage(backend.url, 'main');
    await coverage.ask('The caller presses', '0: Reception');
    await coverage.ask('Who answers', 'everybody');
    await coverage.stretch('Friday, 08:00').hover();
  },
  tests: async (page) => page.getByRole('link', { name: 'Test calls' }).click(),
  promises: async (page) => page.getByRole('link', { name: 'Promises' }).click(),
  proof: async (_page, designer) => designer.badge.click(),
  history: async (page) => page.getByRole('link', { name: 'History' }).click(),
  today: async (page) => page.getByRole('link', { name: 'Today' }).click(),
  close: async (page) => {
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Close now…' }).click();
  },
  'new-plan': async (page) => void (await page.goto(`${backend.url}/#/new`)),
  'new-plan-template': async (page) => {
    const newPlan = new NewPlan(page);
    await newPlan.open(backend.url);
    await newPlan.template('Departments with shifts').click();
  },
  'new-plan-blank': async (page) => {
    const newPlan = new NewPlan(page);
    await newPlan.open(backend.url);
    await newPlan.startFrom('Blank');
  },
  ...Object.fromEntries(
    [
      'hours',
      'people',
      'teams',
      'on-call',
      'greetings',
      'mailboxes',
      'numbers',
      'sites',
      'caller-lists',
      'switches',
    ].map((section) => [
      section,
      async (page: Page) => void (await page.goto(`${backend.url}/#/plans/clinic/${section}`)),
    ]),
  ),
};

/** What people open on a phone. */
const ON_PHONES = [
  'first-run',
  'call',
  'tests',
  'today',
  'close',
  'hours',
  'people',
  'on-call',
  'coverage',
  'coverage-drawer',
  'new-plan',
  'new-plan-template',
  'new-plan-blank',
];

for (const theme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const [name, arrange] of Object.entries(SCREENS)) {
      if (size === 'phone' && !ON_PHONES.includes(name)) continue;
      test(`${name} ${size} ${theme}`, async ({ browser }) => {
        const page = await browser.newPage({ viewport, colorScheme: theme });
        // The tour belongs to the first visit alone.
        if (name !== 'first-run') await page.addInitScript(() => localStorage.setItem('ringplan.tour', 'over'));
        const designer = new Designer(page);
        await designer.open(backend.url);
        await arrange(page, designer);
        await page.waitForTimeout(700);
        await page.screenshot({ path: join(root, 'test-results/screens', `${name}-${size}-${theme}.png`) });
        if (name === 'call' && size === 'wide' && theme === 'light')
          await page.screenshot({ path: join(root, 'public/screenshot.png') });
        await page.close();
      });
    }
  }
}
