// `npm run test:e2e`: the browser journeys alone; arguments go on to Playwright, such as `-- -g "main job"`.
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { bin, run } from './install.mjs';

for (const part of ['app', 'server', 'cli']) ensureBuilt(part);
const path = ensureChromium();
const env = { ...process.env, ...(path ? { PLAYWRIGHT_CHROMIUM_PATH: path } : {}) };
process.exit(run(bin('playwright'), ['test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)], { env }));
