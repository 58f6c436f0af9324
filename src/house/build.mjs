import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { bin, ensureInstalled, ROOT, run } from './install.mjs';
import { ensureHolidays } from './make-holidays.mjs';

const PARTS = {
  app: { args: ['build'], result: 'dist/app/index.html' },
  server: { args: ['build', '--ssr', 'src/server/main.ts', '--outDir', 'dist/server'], result: 'dist/server/main.js' },
  cli: { args: ['build', '--ssr', 'src/cli/node.ts', '--outDir', 'dist/cli'], result: 'dist/cli/node.js' },
};

/** Builds a part (`app`, `server`, `cli`) unless what is built is newer than every source; throws when the build fails. */
export function ensureBuilt(part) {
  ensureInstalled();
  if (part === 'app') ensureHolidays();
  const { args, result } = PARTS[part];
  const built = join(ROOT, result);
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return;
  const code = run(bin('vite'), [...args, '--logLevel', 'warn'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new Error(`building ${part} failed`);
  if (part === 'app') listFiles(join(ROOT, 'dist/app'));
  if (part === 'app') compress(join(ROOT, 'dist/app'));
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
}

function newestSource() {
  let newest = 0;
  const open = ['src', 'public'].map((folder) => join(ROOT, folder));
  for (const name of ['index.html', 'vite.config.ts', 'package-lock.json'])
    newest = Math.max(newest, statSync(join(ROOT, name)).mtimeMs);
  while (open.length > 0) {
    const folder = open.pop();
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) open.push(path);
      else newest = Math.max(newest, statSync(path).mtimeMs);
    }
  }
  return newest;
}

/** Tells the service worker what this build is made of: what the app needs to run, without pictures and rarely used fonts. */
function listFiles(folder) {
  const assets = readdirSync(join(folder, 'assets')).filter((name) =>
    /\.(js|css)$|-latin-wght-normal.*\.woff2$/.test(name),
  );
  const files = [...assets.map((name) => `/assets/${name}`).toSorted(), '/before-app.js', '/favicon.svg'];
  const hash = createHash('sha256')
    .update(files.join())
    .update(readFileSync(join(folder, 'index.html')));
  const build = { name: hash.digest('hex').slice(0, 16), files };
  const worker = join(folder, 'service-worker.js');
  const text = readFileSync(worker, 'utf8');
  const blank = "const BUILD = { name: '', files: [] };";
  if (!text.includes(blank)) throw new Error(`${worker} has no place for the list of files`);
  writeFileSync(worker, text.replace(blank, `const BUILD = ${JSON.stringify(build)};`));
}

/** Writes a brotli copy beside every text asset, so that the server has nothing to compress. */
export function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(js|css|html|svg|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const part of Object.keys(PARTS)) ensureBuilt(part);
