import { existsSync } from 'node:fs';
import { bin, run } from './install.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

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
    run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  console.log('Installing Chromium with Playwright …');
  if (run(bin('playwright'), ['install', '--with-deps', 'chromium']) !== 0) {
    throw new Error('No Chromium: install one, or name it in PLAYWRIGHT_CHROMIUM_PATH.');
  }
  return '';
}
