import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Two to three seconds of a core; a computer with more to do than that takes its time. */
const START_MS = 45_000;

/** A running backend with app, on a port and a data folder of its own. */
export interface Backend {
  readonly url: string;
  readonly data: string;
  /** Ends the process (`SIGKILL` as a crash would) and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts again on the same port and data. */
  start(): Promise<void>;
  /** Stops and removes the data. */
  remove(): Promise<void>;
  /** The process id, which must not change while the process stays up. */
  readonly pid: number | undefined;
}

/** Has a process believe that it is `atMs` when it starts, so that a journey does not depend on the hour it is made at. */
const clockFrom = (atMs: number): string =>
  `data:text/javascript,${encodeURIComponent(
    `const Real = Date, ahead = ${atMs} - Real.now();
     globalThis.Date = class extends Real {
       constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); }
       static now() { return Real.now() + ahead; }
     };`,
  )}`;

/** A data folder as it is after a first start, by the hour it was started at, and how long that took. */
const firstStarts = new Map<number | undefined, { readonly folder: string; readonly tookMs: number }>();

function keepFirstStart(atMs: number | undefined, data: string, tookMs: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'ringplan-e2e-first-'));
  // Its lock is that of a backend that runs.
  cpSync(data, folder, { recursive: true, filter: (path) => !basename(path).startsWith('lock') });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  firstStarts.set(atMs, { folder, tookMs });
}

/**
 * Starts what `npm start` starts, without building, and waits until it answers; its clock begins at `atMs` where given. Proving
 * the sample offices and making the embedded database cost seconds of both cores each: the first is done once in a process and
 * copied, the second, which no screen reads, only for who asks for it. `app` is a folder of built files other than our own.
 */
export async function startBackend({
  atMs,
  database = false,
  app,
}: { atMs?: number; database?: boolean; app?: string } = {}): Promise<Backend> {
  const data = mkdtempSync(join(tmpdir(), 'ringplan-e2e-'));
  const first = database ? undefined : firstStarts.get(atMs);
  if (first) cpSync(first.folder, data, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const backend: Backend = {
    url,
    data,
    get pid() {
      return child?.exitCode === null ? child.pid : undefined;
    },
    async start() {
      const clock = atMs === undefined ? [] : ['--import', clockFrom(atMs + (first?.tookMs ?? 0))];
      child = spawn(process.execPath, [...clock, join(root, 'dist/server/main.js')], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          PORT: String(port),
          RINGPLAN_DATA: data,
          ...(database ? {} : { RINGPLAN_DATABASE: 'off' }),
          ...(app === undefined ? {} : { RINGPLAN_APP: app }),
        },
      });
      for (const end = Date.now() + START_MS; Date.now() < end;) {
        if (child.exitCode !== null) throw new Error(`the backend ended with ${child.exitCode}`);
        const answer = await fetch(`${url}/api/health`).catch(() => null);
        if (answer?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      // Nobody else knows of it.
      child.kill('SIGKILL');
      throw new Error(`the backend did not answer within ${START_MS / 1000} s`);
    },
    async stop(signal = 'SIGTERM') {
      const running = child;
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      await new Promise<void>((resolve) => {
        // One that does not end by itself must not hold up the journeys after it.
        const hard = setTimeout(() => running.kill('SIGKILL'), 10_000);
        running.once('exit', () => {
          clearTimeout(hard);
          resolve();
        });
        running.kill(signal);
      });
    },
    async remove() {
      await backend.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
  const begunMs = Date.now();
  await backend.start();
  if (!database && !first) keepFirstStart(atMs, data, Date.now() - begunMs);
  return backend;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
