// `npm start`: installs what is missing, builds what is old, and starts app and routing backend on one port.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ROOT } from './install.mjs';

for (const part of ['app', 'server']) ensureBuilt(part);
await import(pathToFileURL(join(ROOT, 'dist/server/main.js')).href);
