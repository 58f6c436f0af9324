// `npm run bench`: every benchmark of the house, each beside a limit or a peer in the same run, printed as a ratio.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, ensureInstalled, ROOT, run } from './install.mjs';

ensureInstalled();
const benches = readdirSync(join(ROOT, 'src'), { recursive: true })
  .filter((file) => file.endsWith('.bench.ts'))
  .sort((left, right) => (left < right ? -1 : 1));
for (const file of benches) {
  const name = file.replaceAll(/[/\\]/g, '-').replace(/\.ts$/, '');
  const out = join('dist/bench', name);
  if (
    run(bin('vite'), ['build', '--ssr', join('src', file), '--outDir', out, '--logLevel', 'warn'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }) !== 0
  )
    process.exit(1);
  const [entry] = readdirSync(join(ROOT, out)).filter((built) => built.endsWith('.js'));
  if (run(process.execPath, [join(ROOT, out, entry)]) !== 0) process.exit(1);
}
const { benchBrowser } = await import(pathToFileURL(join(ROOT, 'src/house/bench-browser.mjs')).href);
if (!benchBrowser()) process.exit(1);
const { firstLoad } = await import(pathToFileURL(join(ROOT, 'src/house/first-load.mjs')).href);
firstLoad();
