// `npm run screenshots`: every screen, light and dark, into test-results/screens, and the picture of the README.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { bin, ROOT, run } from './install.mjs';

for (const part of ['app', 'server']) ensureBuilt(part);
// A picture of a screen that is no more would be looked at for nothing; a part of them, such as `-- -g hours`, leaves the rest.
if (process.argv.length === 2) rmSync(join(ROOT, 'test-results/screens'), { recursive: true, force: true });
const path = ensureChromium();
const env = { ...process.env, RINGPLAN_SHOTS: '1', ...(path ? { PLAYWRIGHT_CHROMIUM_PATH: path } : {}) };
process.exit(run(bin('playwright'), ['test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)], { env }));
