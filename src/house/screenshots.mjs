// `npm run screenshots`: every screen, light and dark, into test-results/screens, and the picture of the README.
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { bin, run } from './install.mjs';

for (const part of ['app', 'server']) ensureBuilt(part);
const path = ensureChromium();
const env = { ...process.env, RINGPLAN_SHOTS: '1', ...(path ? { PLAYWRIGHT_CHROMIUM_PATH: path } : {}) };
process.exit(run(bin('playwright'), ['test', '-c', 'e2e/playwright.config.ts'], { env }));
