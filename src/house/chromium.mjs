import { existsSync } from 'node:fs';
import { bin, run } from './install.mjs';

// The one without windows first, as Playwright itself prefers: a whole Chromium runs a quarter longer for the same journeys.
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
/** Debian's packages of it; older releases have only the second. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/**
 * The path of a Chromium for the browser tests, installed if there is none: Debian's own package where this is root on
 * Debian, otherwise Playwright's download (then the path is empty and Playwright finds it itself).
 */
export function ensureChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return named;
  const found = PLACES.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from Debian …');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    run('apt-get', ['update', '-qq'], quiet);
    for (const name of PACKAGES) {
      run('apt-get', ['install', '-y', '-qq', name], quiet);
      if (existsSync(`/usr/bin/${name}`)) return `/usr/bin/${name}`;
    }
  }
  console.log('Installing Chromium with Playwright …');
  if (run(bin('playwright'), ['install', '--with-deps', 'chromium']) !== 0) {
    throw new Error('No Chromium: install one, or name it in PLAYWRIGHT_CHROMIUM_PATH.');
  }
  return '';
}
