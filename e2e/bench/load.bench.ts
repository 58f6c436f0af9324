// How long until somebody sees the first step, and until its card can be used, beside a page of React Flow alone: both from the
// same server program, as brotli, with nothing kept from before, loaded by turns under four conditions. Prints ratios; nothing
// here is a test of time.
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

/** From the start of the navigation to the frame after the first step is visible, and after its card is there, in ms. */
interface FirstStep {
  readonly seenMs: number;
  readonly usedMs: number;
}

async function firstStep(browser: Browser, url: string, { line, cpu }: Condition): Promise<FirstStep> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (line) await session.send('Network.emulateNetworkConditions', line);
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(() => {
    const painted = (selector: string) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const step = document.querySelector(selector);
          if (!step?.checkVisibility({ visibilityProperty: true })) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        };
        look();
      });
    const steps = Promise.all([painted('.react-flow__node, #first-view text'), painted('.react-flow__node')]);
    Object.assign(globalThis, { steps });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const [seenMs, usedMs] = await page.evaluate(
    () => (globalThis as unknown as { steps: Promise<[number, number]> }).steps,
  );
  await context.close();
  return { seenMs, usedMs };
}

test('the first load', async ({ browser }) => {
  test.setTimeout(600_000);
  const [ours, floor] = [`${backends[0]!.url}/#/plans/clinic/flows/main`, `${backends[1]!.url}/`];
  // What the first page of a new browser costs is neither's.
  for (const url of [ours, floor]) await firstStep(browser, url, LOOPBACK);
  console.log(
    `\nFirst load: until the first step is painted, and until its card is there; medians of ${LOADS} loads by turns`,
  );
  for (const condition of CONDITIONS) {
    const times = { ours: [] as FirstStep[], floor: [] as FirstStep[] };
    for (let round = 0; round < LOADS; round += 1) {
      times.ours.push(await firstStep(browser, ours, condition));
      times.floor.push(await firstStep(browser, floor, condition));
    }
    const median = (loads: readonly FirstStep[], read: (load: FirstStep) => number) => quantile(loads.map(read), 0.5);
    const seen = median(times.ours, ({ seenMs }) => seenMs);
    const used = median(times.ours, ({ usedMs }) => usedMs);
    const bare = median(times.floor, ({ usedMs }) => usedMs);
    const text = (ms: number) => `${ms.toFixed(0).padStart(6)} ms`;
    console.log(
      `  ${condition.name.padEnd(18)} ours ${text(seen)}, its card ${text(used)}  React Flow alone ${text(bare)}  ratio ${(seen / bare).toFixed(2)} (at most 1.5), card ${(used / bare).toFixed(2)}`,
    );
  }
});
