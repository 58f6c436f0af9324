// How long until somebody sees the first step, beside a page of React Flow alone: both from the same server program, as brotli,
// with nothing kept from before, loaded by turns under four conditions.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { buildFloor } from './first-load.mjs';
import { ROOT } from './install.mjs';

const LOADS = Number(process.env.RINGPLAN_ROUNDS ?? 7);
const MOST = 1.5;
const SLOW_LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };
const CONDITIONS = [
  { name: 'loopback', line: null, cpu: 1 },
  { name: '10 Mbit/s, 40 ms', line: SLOW_LINE, cpu: 1 },
  { name: '4 × slower CPU', line: null, cpu: 4 },
  { name: 'both', line: SLOW_LINE, cpu: 4 },
];

/** Loads designer and floor by turns and prints medians in ms and their ratio. */
export async function benchLoad() {
  for (const part of ['app', 'server']) ensureBuilt(part);
  const { chromium } = await import('@playwright/test');
  const servers = [await serve(join(ROOT, 'dist/app')), await serve(buildFloor())];
  const [ours, floor] = [`${servers[0].url}/#/plans/clinic/flows/main`, `${servers[1].url}/`];
  const executablePath = ensureChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    // What the first page of a new browser costs is neither's.
    for (const url of [ours, floor]) await firstStepMs(browser, url, CONDITIONS[0]);
    console.log(`\nFirst load: until the first step is painted, medians of ${LOADS} loads by turns`);
    for (const condition of CONDITIONS) {
      const times = { ours: [], floor: [] };
      for (let round = 0; round < LOADS; round += 1) {
        times.ours.push(await firstStepMs(browser, ours, condition));
        times.floor.push(await firstStepMs(browser, floor, condition));
      }
      const [one, other] = [median(times.ours), median(times.floor)];
      const text = (ms) => `${ms.toFixed(0).padStart(6)} ms`;
      console.log(
        `  ${condition.name.padEnd(18)} ours ${text(one)}  React Flow alone ${text(other)}  ratio ${(one / other).toFixed(2)}  (at most ${MOST})`,
      );
    }
  } finally {
    await browser.close();
    for (const server of servers) server.stop();
  }
}

/** From the start of the navigation to the frame after the first visible step, in ms. */
async function firstStepMs(browser, url, { line, cpu }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (line) await session.send('Network.emulateNetworkConditions', line);
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(() => {
    globalThis.firstStep = new Promise((resolve) => {
      const look = () => {
        const step = document.querySelector('.react-flow__node');
        if (!step || getComputedStyle(step).visibility !== 'visible') return requestAnimationFrame(look);
        return requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      look();
    });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const ms = await page.evaluate(() => globalThis.firstStep);
  await context.close();
  return ms;
}

/** Starts the server program on a free port and a new data folder, with a folder of built files for its app. */
async function serve(app) {
  const data = mkdtempSync(join(tmpdir(), 'ringplan-bench-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(ROOT, 'dist/server/main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), RINGPLAN_DATA: data, RINGPLAN_DATABASE: 'off', RINGPLAN_APP: app },
  });
  const stop = () => {
    child.once('exit', () => rmSync(data, { recursive: true, force: true }));
    child.kill();
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('the server for the bench of the first load did not start');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await benchLoad();
