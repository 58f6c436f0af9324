// What a person waits for in our designer: a short journey through the sample clinic, with the browser's own clock for each
// press and key (INP) and for each long task. Prints figures beside their limits; nothing here is a test of time.
import { test, type Page } from '@playwright/test';
import { startBackend, type Backend } from '../backend.ts';
import { Designer } from '../pages/designer.ts';
import { quantile } from './measure.ts';

const ROUNDS = Number(process.env['RINGPLAN_ROUNDS'] ?? 3);

/** A long animation frame by the script that held it longest. */
interface LongFrame {
  readonly during: string;
  readonly scriptMs: number;
  readonly by: string;
}

/** What the browser noted on one journey. */
interface Noted {
  during: string;
  readonly presses: { readonly during: string; readonly ms: number }[];
  readonly frames: LongFrame[];
}

let backend: Backend;
test.beforeAll(async () => {
  backend = await startBackend();
});
test.afterAll(() => backend.remove());

/** Has the page note every interaction and every frame that scripts made long, from its first line on. */
const note = (page: Page) =>
  page.addInitScript(() => {
    const noted = { during: 'open', presses: [], frames: [] } as Noted;
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.interactionId > 0) noted.presses.push({ during: noted.during, ms: entry.duration });
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    interface Script extends PerformanceEntry {
      readonly invoker: string;
      readonly sourceFunctionName: string;
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { scripts: readonly Script[] })[]) {
        const longest = entry.scripts.toSorted((one, other) => other.duration - one.duration)[0];
        if (longest && longest.duration > 50)
          noted.frames.push({
            during: noted.during,
            scriptMs: longest.duration,
            by: longest.sourceFunctionName || longest.invoker,
          });
      }
    }).observe({ type: 'long-animation-frame', buffered: true });
  });

async function journey(page: Page): Promise<Noted> {
  await note(page);
  const designer = new Designer(page);
  const step = async (during: string, walk: () => Promise<void>) => {
    await page.evaluate((name) => {
      (globalThis as unknown as { noted: Noted }).noted.during = name;
    }, during);
    await walk();
    // A press is noted with the picture after it.
    await page.waitForTimeout(400);
  };
  page.setDefaultTimeout(20_000);
  await designer.open(backend.url);
  const card = designer.step('Main menu').getByText('Main menu', { exact: true });
  await card.waitFor();
  await page.waitForTimeout(2000);
  await step('select', () => card.click());
  await step('drag', async () => {
    const box = (await card.boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 66, { steps: 20 });
    await page.mouse.up();
  });
  await step('type', async () => {
    await designer.settings.getByRole('textbox', { name: 'Words' }).press('End');
    await page.keyboard.type(' Thank you.', { delay: 40 });
  });
  await step('undo', () => designer.undo.click());
  await step('palette', async () => {
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').waitFor();
    await page.keyboard.type('call', { delay: 40 });
    for (let tries = 0; tries < 3 && (await dialog.count()) > 0; tries += 1) await page.keyboard.press('Escape');
  });
  await step('try a call', () => page.getByRole('button', { name: 'Try a call' }).first().click());
  return page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
}

test('a journey through the clinic', async ({ browser }) => {
  test.setTimeout(300_000);
  const rounds: Noted[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    rounds.push(await journey(await context.newPage()));
    await context.close();
  }
  const worst = rounds.map(({ presses }) => Math.max(0, ...presses.map(({ ms }) => ms)));
  const longest = rounds.map(({ frames }) => Math.max(0, ...frames.map(({ scriptMs }) => scriptMs)));
  console.log(`\na journey through the clinic; medians of ${ROUNDS} rounds`);
  console.log(`  slowest press or key to its picture (INP) ${quantile(worst, 0.5).toFixed(0)} ms  (at most 200 ms)`);
  console.log(
    `  longest script in one task                ${quantile(longest, 0.5).toFixed(0)} ms  (at most 50 ms but for React Flow's own)`,
  );
  for (const { during, scriptMs, by } of rounds.at(-1)!.frames)
    console.log(`    ${during}: ${scriptMs.toFixed(0)} ms, ${by}`);
});
