// How long until somebody sees the first step, beside a page of React Flow alone: both from the same server program, as brotli,
// with nothing kept from before, loaded by turns under four conditions. Prints ratios; nothing here is a test of time.
import { test, type Browser } from '@playwright/test';
import { startBackend, type Backend } from '../backend.ts';
import { quantile } from './measure.ts';

const LOADS = Number(process.env['RINGPLAN_ROUNDS'] ?? 7);
const SLOW_LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

interface Condition {
  readonly name: string;
  readonly line: typeof SLOW_LINE | null;
  /** How many times slower the processor is made. */
  readonly cpu: number;
}
const LOOPBACK: Condition = { name: 'loopback', line: null, cpu: 1 };
const CONDITIONS: readonly Condition[] = [
  LOOPBACK,
  { name: '10 Mbit/s, 40 ms', line: SLOW_LINE, cpu: 1 },
  { name: '4 × slower CPU', line: null, cpu: 4 },
  { name: 'both', line: SLOW_LINE, cpu: 4 },
];

let backends: readonly Backend[] = [];
test.beforeAll(async () => {
  const floor = process.env['RINGPLAN_FLOOR'];
  if (floor === undefined)
    throw new Error('RINGPLAN_FLOOR names no page to measure beside; node src/house/bench-browser.mjs builds it');
  backends = [await startBackend(), await startBackend({ app: floor })];
});
test.afterAll(async () => {
  for (const backend of backends) await backend.remove();
});

/** From the start of the navigation to the frame after the first visible step, in ms. */
async function firstStepMs(browser: Browser, url: string, { line, cpu }: Condition): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (line) await session.send('Network.emulateNetworkConditions', line);
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(() => {
    const firstStep = new Promise<number>((resolve) => {
      const look = () => {
        const step = document.querySelector('.react-flow__node');
        if (!step || getComputedStyle(step).visibility !== 'visible') requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      look();
    });
    Object.assign(globalThis, { firstStep });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const ms = await page.evaluate(() => (globalThis as unknown as { firstStep: Promise<number> }).firstStep);
  await context.close();
  return ms;
}

test('the first load', async ({ browser }) => {
  test.setTimeout(600_000);
  const [ours, floor] = [`${backends[0]!.url}/#/plans/clinic/flows/main`, `${backends[1]!.url}/`];
  // What the first page of a new browser costs is neither's.
  for (const url of [ours, floor]) await firstStepMs(browser, url, LOOPBACK);
  console.log(`\nFirst load: until the first step is painted, medians of ${LOADS} loads by turns`);
  for (const condition of CONDITIONS) {
    const times = { ours: [] as number[], floor: [] as number[] };
    for (let round = 0; round < LOADS; round += 1) {
      times.ours.push(await firstStepMs(browser, ours, condition));
      times.floor.push(await firstStepMs(browser, floor, condition));
    }
    const [one, other] = [quantile(times.ours, 0.5), quantile(times.floor, 0.5)];
    const text = (ms: number) => `${ms.toFixed(0).padStart(6)} ms`;
    console.log(
      `  ${condition.name.padEnd(18)} ours ${text(one)}  React Flow alone ${text(other)}  ratio ${(one / other).toFixed(2)}  (at most 1.5)`,
    );
  }
});
