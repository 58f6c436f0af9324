// Three pages by turns with the same flow and the same gestures: our designer, React Flow alone, and a bare canvas. All three
// fetch the plan first, the same bytes, as any page that edits one must; ours alone checks them and routes the wires. All come with
// the headers that guard our page: one of them has the browser begin a process of its own, which belongs to no page's code.
// Prints CPU a move, frames and ratios; nothing here is a test of time.
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { test, type Page } from '@playwright/test';
import { startBackend, type Backend } from '../backend.ts';
import { benchPlan } from './bench-plan.ts';
import { costOf, cpuClock, quantile, type Cost } from './measure.ts';

const root = join(import.meta.dirname, '../..');
const COUNTS = (process.env['RINGPLAN_COUNTS'] ?? '500,2000').split(',').map(Number);
const ROUNDS = Number(process.env['RINGPLAN_ROUNDS'] ?? 3);
const MOVES = 60;
const PAGES = ['ours', 'bare', 'drawn'] as const;
type PageName = (typeof PAGES)[number];
const SAID: Record<PageName, string> = { ours: 'our designer', bare: 'React Flow alone', drawn: 'one canvas' };

/** What one visit of a page tells. */
interface Visit {
  /** To the first step that is seen, be it in the picture that comes before the app. */
  readonly seenMs: number;
  readonly openMs: number;
  readonly openCpuMs: number;
  readonly pan: Cost;
  readonly zoom: Cost;
  readonly drag: Cost;
  readonly whole: Cost;
}

let backend: Backend;
let server: Server;
let pages = '';
const drafts = new Map<string, string>();
const guards = new Headers();
test.beforeAll(async () => {
  backend = await startBackend();
  for (const count of COUNTS) {
    const made = await fetch(`${backend.url}/api/plans`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ document: benchPlan(count) }),
    });
    if (!made.ok) throw new Error(await made.text());
    const draft = await fetch(`${backend.url}/api/plans/bench-${count}/draft`);
    drafts.set(`/plans/${count}.json`, await draft.text());
  }
  for (const [name, value] of (await fetch(backend.url)).headers)
    if (/^(content-security-policy|cross-origin-|origin-agent-cluster)/.test(name)) guards.set(name, value);
  server = createServer((request, response) => {
    response.setHeaders(guards);
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const draft = drafts.get(path);
    if (draft !== undefined) {
      // As the backend sends it to ours.
      const body = brotliCompressSync(draft, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
      return void response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'br' }).end(body);
    }
    const file = join(root, 'dist/bench/pages', path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  pages = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
test.afterAll(async () => {
  server.close();
  await backend.remove();
});

const addressOf = (name: PageName, count: number): string =>
  name === 'ours' ? `${backend.url}/#/plans/bench-${count}/flows/main` : `${pages}/${name}/?count=${count}`;
const CARDS: Record<PageName, string> = { ours: '.step-card', bare: '.card', drawn: 'canvas' };

async function visit(page: Page, name: PageName, count: number): Promise<Visit> {
  await page.goto('about:blank');
  const cpu = await cpuClock(page);
  const before = await cpu();
  await page.goto(addressOf(name, count), { waitUntil: 'commit' });
  const [seenMs = 0, openMs = 0] = await page.evaluate(
    (selectors) =>
      Promise.all(
        selectors.map(
          (selector) =>
            new Promise<number>((resolve) => {
              const look = () => {
                if (!document.querySelector(selector)) return requestAnimationFrame(look);
                // The frame after the one that has it.
                return requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
              };
              look();
            }),
        ),
      ),
    [`${CARDS[name]}, #first-view text`, CARDS[name]],
  );
  const openCpuMs = (await cpu()) - before;
  // What is fetched ahead, and the proof of the designer, are not what moving costs.
  await page.waitForTimeout(name === 'ours' ? 5000 : 500);
  const middle = { x: 700, y: 420 };
  if (name === 'ours') {
    await page.locator('.react-flow__pane').click({ position: { x: 560, y: 640 } });
    await page.keyboard.press('Shift+Digit0');
    await page.waitForTimeout(600);
  }
  await page.mouse.move(middle.x, middle.y);
  const pan = await costOf(page, cpu, MOVES, (at) =>
    page.mouse.wheel(at % 40 < 20 ? 24 : -24, at % 20 < 10 ? 12 : -12),
  );
  await page.keyboard.down('Control');
  const zoom = await costOf(page, cpu, MOVES, (at) => page.mouse.wheel(0, at % 20 < 10 ? 4 : -4));
  await page.keyboard.up('Control');
  await page.waitForTimeout(300);
  const card = await heldCard(page, name);
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  const drag = await costOf(page, cpu, MOVES, (at) => {
    const by = at < 30 ? at * 4 : (60 - at) * 4;
    return page.mouse.move(card.x + by, card.y + by / 2);
  });
  await page.mouse.up();
  if (name === 'ours') {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Digit1');
  } else await page.evaluate(() => (globalThis as unknown as { showAll: () => void }).showAll());
  await page.waitForTimeout(1500);
  await page.mouse.move(middle.x, middle.y);
  const whole = await costOf(page, cpu, MOVES, (at) =>
    page.mouse.wheel(at % 40 < 20 ? 12 : -12, at % 20 < 10 ? 6 : -6),
  );
  return { seenMs, openMs, openCpuMs, pan, zoom, drag, whole };
}

/** A point on the head of a card near the middle of the screen. */
async function heldCard(page: Page, name: PageName): Promise<{ x: number; y: number }> {
  if (name === 'drawn') return { x: 700, y: 420 };
  return page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)].map((card) => card.getBoundingClientRect());
    const near = boxes
      .filter(({ left, right, top }) => left > 300 && right < innerWidth - 80 && top > 160 && top < innerHeight - 260)
      .toSorted((one, other) => Math.abs(one.left - 600) - Math.abs(other.left - 600))[0];
    return near ? { x: near.left + 120, y: near.top + 18 } : { x: 700, y: 420 };
  }, CARDS[name]);
}

for (const count of COUNTS)
  test(`a flow of ${count} steps`, async ({ browser }) => {
    test.setTimeout(600_000);
    const visits: Record<PageName, Visit[]> = { ours: [], bare: [], drawn: [] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const name of PAGES) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
        const page = await context.newPage();
        visits[name].push(await visit(page, name, count));
        await context.close();
      }
    const median = (name: PageName, read: (one: Visit) => number) => quantile(visits[name].map(read), 0.5);
    const line = (what: string, unit: string, read: (one: Visit) => number, goal: string) => {
      const [ours, bare, drawn] = PAGES.map((name) => median(name, read)) as [number, number, number];
      const text = (value: number) => value.toFixed(1).padStart(8);
      console.log(
        `  ${what.padEnd(34)}${text(ours)}${text(bare)}${text(drawn)} ${unit.padEnd(9)} ours / React Flow ${(ours / bare).toFixed(2)}  (${goal})`,
      );
    };
    console.log(
      `\n${count} steps: ${PAGES.map((name) => SAID[name]).join(', ')}; medians of ${ROUNDS} rounds by turns`,
    );
    line('open, to the first step seen', 'ms', ({ seenMs }) => seenMs, 'at most 2 × React Flow');
    line('open, to the first card', 'ms', ({ openMs }) => openMs, 'at most 2 × React Flow');
    line('open, CPU until then', 'ms', ({ openCpuMs }) => openCpuMs, 'what that costs');
    line('pan at 100 %, CPU a move', 'ms', ({ pan }) => pan.cpuMs, 'at most 8 ms and 2 ×');
    line('zoom at 100 %, CPU a move', 'ms', ({ zoom }) => zoom.cpuMs, 'at most 8 ms and 2 ×');
    line('drag a card, CPU a move', 'ms', ({ drag }) => drag.cpuMs, 'at most 8 ms and 2 ×');
    line('pan at 100 %, frames p95', 'ms', ({ pan }) => pan.frameP95Ms, 'at most 16.8 ms');
    line('whole flow in view, pan', 'frames/s', ({ whole }) => whole.fps, count <= 500 ? 'at least 55' : 'at least 24');
    line('whole flow in view, CPU a move', 'ms', ({ whole }) => whole.cpuMs, 'what that costs');
  });
