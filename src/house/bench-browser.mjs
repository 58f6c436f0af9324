import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { buildFloor } from './first-load.mjs';
import { bin, ROOT, run } from './install.mjs';

/** Builds the pages that our designer is measured beside, then runs all in Chromium, or the benches named; whether that went through. */
export function benchBrowser(...names) {
  for (const part of ['app', 'server']) ensureBuilt(part);
  for (const page of ['bare', 'drawn']) {
    const root = join(ROOT, 'e2e/bench', page);
    const out = join(ROOT, 'dist/bench/pages', page);
    const settings = ['--config', 'vite.config.ts', '--base', './', '--logLevel', 'warn'];
    const code = run(bin('vite'), ['build', root, '--outDir', out, '--emptyOutDir', ...settings], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (code !== 0) return false;
  }
  const path = ensureChromium();
  const env = {
    ...process.env,
    RINGPLAN_BENCH: '1',
    RINGPLAN_FLOOR: buildFloor(),
    ...(path ? { PLAYWRIGHT_CHROMIUM_PATH: path } : {}),
  };
  return run(bin('playwright'), ['test', '-c', 'e2e/playwright.config.ts', '--reporter=line', ...names], { env }) === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exit(benchBrowser(...process.argv.slice(2)) ? 0 : 1);
