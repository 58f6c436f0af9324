import { join } from 'node:path';
import { test } from '@playwright/test';
import { startBackend, type Backend } from './backend.ts';
import { Designer } from './pages/designer.ts';
import { FLOW_SCREENS } from './screens/flow-screens.ts';
import { PAGE_SCREENS } from './screens/page-screens.ts';
import { STATE_SCREENS } from './screens/state-screens.ts';

const root = join(import.meta.dirname, '..');
const SIZES = {
  wide: { width: 1440, height: 900 },
  small: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

let backend: Backend;
let clinic: unknown;
test.beforeAll(async () => {
  backend = await startBackend();
});
// What one arrangement draws, the next one does not meet.
test.beforeEach(async ({ request }) => {
  const address = `${backend.url}/api/plans/clinic/draft`;
  const { document, revision } = await (await request.get(address)).json();
  clinic ??= document;
  await request.put(address, { headers: { 'if-match': `"${revision}"` }, data: { document: clinic } });
});
test.afterAll(() => backend.remove());

for (const [name, screen] of Object.entries({ ...FLOW_SCREENS, ...PAGE_SCREENS, ...STATE_SCREENS })) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    if ((size === 'phone' && !screen.phone) || (size === 'small' && screen.once)) continue;
    test(`${name} ${size}`, async ({ browser }) => {
      // Without motion a picture never shows a colour on its way from light to dark.
      const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
      // The tour belongs to the first visit alone; on a phone a flow opens as its outline, which is a screen of its own.
      await page.addInitScript((tour) => {
        if (!tour) localStorage.setItem('ringplan.tour', 'over');
      }, screen.firstVisit ?? false);
      const designer = new Designer(page);
      await designer.open(backend.url);
      await screen.arrange({ page, designer, backend });
      // The part of a page is fetched when it is first shown, and says so until it is there.
      await page
        .locator('[aria-busy="true"]')
        .first()
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      for (const theme of ['light', 'dark'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one picture after the other
        await page.emulateMedia({ colorScheme: theme });
        // oxlint-disable-next-line no-await-in-loop
        await page.waitForTimeout(theme === 'light' ? 900 : 250);
        // oxlint-disable-next-line no-await-in-loop -- on a busy machine even a short change of colour takes its time
        await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
        // oxlint-disable-next-line no-await-in-loop
        await page.screenshot({ path: join(root, 'test-results/screens', `${name}-${size}-${theme}.png`) });
        if (name === 'call' && size === 'wide' && theme === 'light')
          // oxlint-disable-next-line no-await-in-loop
          await page.screenshot({ path: join(root, 'public/screenshot.png') });
      }
      await page.close();
    });
  }
}
