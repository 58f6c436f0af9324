// `npm run dev`: the backend on its own port and Vite in front of it, which reloads the app as it is edited.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { bin, ROOT } from './install.mjs';
import { ensureHolidays } from './make-holidays.mjs';

ensureBuilt('server');
ensureHolidays();
const port = process.env.PORT ?? '4180';
const vitePort = process.env.VITE_PORT ?? '5173';
const origins = `http://127.0.0.1:${vitePort},http://localhost:${vitePort}`;
const children = [
  spawn(process.execPath, [join(ROOT, 'dist/server/main.js')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PORT: port, RINGPLAN_ORIGINS: origins },
  }),
  spawn(bin('vite'), ['--port', vitePort, '--strictPort'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, RINGPLAN_BACKEND: `http://127.0.0.1:${port}` },
  }),
];
const stop = () => children.forEach((child) => child.kill());
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
