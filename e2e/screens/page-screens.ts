import { Coverage } from '../pages/coverage.ts';
import { Home } from '../pages/home.ts';
import { NewPlan } from '../pages/new-plan.ts';
import type { Screens, Stage } from './screen.ts';

const page = (section: string, plan = 'clinic') => ({
  arrange: async ({ page: tab, backend }: Stage) => {
    await tab.goto(`${backend.url}/#/plans/${plan}/${section}`);
    await tab.getByRole('main').locator('h1, h2, dialog, p').first().waitFor();
  },
});

async function newPlan({ page: tab, backend }: Stage): Promise<NewPlan> {
  const made = new NewPlan(tab);
  await made.open(backend.url);
  return made;
}

async function home({ page: tab, backend }: Stage): Promise<Home> {
  const screen = new Home(tab, backend.url);
  await screen.open();
  await screen.card('Cedar Family Clinic').waitFor();
  return screen;
}

const CLIENTS = [
  'Aspen Veterinary',
  'Birch Street Dental',
  'Copper Hill Plumbing',
  'Dune Bay Hotel',
  'Elm Grove School',
];

/** So many clients that they can be searched. */
async function makeMany(stage: Stage): Promise<void> {
  const got = await stage.page.request.get(`${stage.backend.url}/api/plans/clinic/draft`);
  const { document } = await got.json();
  for (const [index, name] of CLIENTS.entries()) {
    const id = `many-${index}`;
    const numbers = { main: { ...document.numbers.main, e164: `+1303555010${index}` } };
    // oxlint-disable-next-line no-await-in-loop
    await stage.page.request.post(`${stage.backend.url}/api/plans`, {
      data: { document: { ...document, id, name, numbers } },
    });
  }
}

/** Every page but the canvas. */
export const PAGE_SCREENS: Screens = {
  home: { arrange: async (stage) => void (await home(stage)), phone: true },
  'home-menu': {
    arrange: async (stage) => {
      const screen = await home(stage);
      await screen
        .card('Harlow & Pike')
        .getByRole('button', { name: /^More for/ })
        .click();
    },
  },
  'home-offline': {
    arrange: async (stage) => {
      await home(stage);
      await stage.page.route('**/api/**', (route) => route.abort());
      await stage.page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await stage.page.getByRole('alert').waitFor({ timeout: 40_000 });
    },
    once: true,
  },
  duplicate: {
    arrange: async (stage) => (await home(stage)).choose('Cedar Family Clinic', 'Duplicate for another client…'),
    phone: true,
  },
  'duplicate-numbers': {
    arrange: async (stage) => {
      await (await home(stage)).choose('Cedar Family Clinic', 'Duplicate for another client…');
      await stage.page.getByLabel('Name of the office').fill('Birch Dental');
      await stage.page.keyboard.press('Enter');
    },
  },
  'home-many': {
    arrange: async (stage) => {
      await makeMany(stage);
      await home(stage);
    },
    phone: true,
  },
  'home-nothing-found': {
    arrange: async (stage) => {
      await makeMany(stage);
      await home(stage);
      await stage.page.getByLabel('Search clients').fill('zebra');
      await stage.page.getByText(/zebra/).last().scrollIntoViewIfNeeded();
    },
    phone: true,
  },
  'new-plan': { arrange: async (stage) => void (await newPlan(stage)), phone: true },
  'new-plan-template': {
    arrange: async (stage) => (await newPlan(stage)).template('Departments with shifts').click(),
    phone: true,
  },
  'new-plan-blank': { arrange: async (stage) => (await newPlan(stage)).startFrom('Blank'), phone: true },
  'new-plan-import-error': {
    arrange: async (stage) => {
      const made = await newPlan(stage);
      await made.startFrom('Import a file');
      await made.choose('broken.json', '{"schema":1}');
    },
  },
  worksheet: { arrange: async (stage) => (await newPlan(stage)).startFrom('Discovery worksheet'), phone: true },
  replace: {
    arrange: async (stage) => {
      await home(stage);
      await stage.page.getByRole('button', { name: 'Replace everywhere…' }).click();
    },
    phone: true,
  },
  coverage: {
    arrange: async ({ page: tab, backend }) => {
      const coverage = new Coverage(tab);
      await coverage.openPage(backend.url, 'main');
      await coverage.ask('The caller presses', '0: Reception');
      await coverage.ask('Who answers', 'everybody');
      await coverage.openDay('Friday');
      await coverage.stretch('Friday, 08:00').hover();
    },
    phone: true,
  },
  today: { ...page('today'), phone: true },
  close: {
    arrange: async ({ page: tab }) => {
      await tab.getByRole('link', { name: 'Today' }).click();
      await tab.getByRole('button', { name: 'Close now…' }).click();
    },
    phone: true,
  },
  tests: { ...page('tests'), phone: true },
  'tests-exits': {
    arrange: async (stage) => {
      await page('tests').arrange(stage);
      await stage.page.getByRole('tab', { name: /^Exits/ }).click();
    },
    phone: true,
  },
  'tests-drills': {
    arrange: async (stage) => {
      await page('tests').arrange(stage);
      await stage.page.getByRole('tab', { name: /^Drills/ }).click();
    },
    phone: true,
  },
  walk: { ...page('walk'), phone: true },
  'walk-share': { ...page('walk/share'), phone: true },
  promises: page('promises'),
  'check-up': {
    arrange: async (stage) => {
      await page('check-up').arrange(stage);
      await stage.page.getByRole('heading', { name: /right person/i }).waitFor();
    },
    phone: true,
  },
  'hand-over': {
    arrange: async (stage) => {
      await page('hand-over').arrange(stage);
      await stage.page.locator('button:enabled', { hasText: 'Print…' }).waitFor({ timeout: 60_000 });
    },
    phone: true,
  },
  versions: page('history'),
  'versions-live': page('history', 'law-firm'),
  hours: { ...page('hours'), phone: true },
  people: { ...page('people'), phone: true },
  teams: page('teams'),
  'on-call': { ...page('on-call'), phone: true },
  greetings: page('greetings'),
  mailboxes: page('mailboxes'),
  numbers: page('numbers'),
  outside: page('outside'),
  sites: page('sites'),
  'caller-lists': page('caller-lists', 'law-firm'),
  'caller-lists-none': page('caller-lists', 'property-manager'),
  switches: page('switches'),
  'not-there': page('hours', 'nobody'),
};
