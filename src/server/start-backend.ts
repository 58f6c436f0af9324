import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { version } from '../../package.json';
import { SAMPLES } from '../samples/samples.ts';
import { systemClock } from './calls/clock.ts';
import { WorkerChecker } from './check/worker-checker.ts';
import { createApp } from './create-app.ts';
import { DatabaseCopy } from './database/database-copy.ts';
import { ALL_RECORDINGS_BYTES } from './recordings/recording-files.ts';
import { seed } from './seed.ts';
import { listenOn } from './listen-on.ts';
import { severitiesFrom } from './severities-from.ts';
import { openStore } from './store/open-store.ts';

/**
 * Starts the backend from the environment: PORT, HOST, RINGPLAN_DATA, RINGPLAN_ORIGINS, RINGPLAN_DATABASE,
 * RINGPLAN_RECORDINGS_MB, RINGPLAN_SEVERITIES, LOG_LEVEL. `entry` is the program itself, which its worker threads run as well.
 */
export async function startBackend(entry: URL): Promise<void> {
  const { env } = process;
  const folder = resolve(env['RINGPLAN_DATA'] ?? '.ringplan');
  const host = env['HOST'] ?? '127.0.0.1';
  const megabytes = env['RINGPLAN_RECORDINGS_MB'] ?? '';
  const recordingsBytes = megabytes === '' ? ALL_RECORDINGS_BYTES : Number(megabytes) * 1024 * 1024;
  if (!(recordingsBytes >= 0))
    return stop(`RINGPLAN_RECORDINGS_MB must be a number of megabytes, such as 1024, not “${megabytes}”.`);
  const severities = await severitiesFrom(env['RINGPLAN_SEVERITIES'] ?? '');
  if (!severities.ok) return stop(severities.error);
  const opened = await openStore({ folder, now: () => systemClock.now(), recordingsBytes });
  if (!opened.ok) return stop(opened.error);
  const store = opened.value;
  const checker = new WorkerChecker(entry);
  if (store.isNew)
    store.notes.push(...(await seed(store, SAMPLES, () => systemClock.now(), severities.value, checker)));
  for (const note of store.notes) console.warn(note);

  const copy = env['RINGPLAN_DATABASE'] === 'off' ? null : new DatabaseCopy(store, `${folder}/database`, entry);
  const app = await createApp({
    store,
    version,
    severities: severities.value,
    checker,
    appFolder: env['RINGPLAN_APP'] ?? fileURLToPath(new URL('../app', entry)),
    hosts: [host],
    origins: (env['RINGPLAN_ORIGINS'] ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    logger: { level: env['LOG_LEVEL'] ?? 'warn' },
    database: () => copy?.health() ?? { state: 'off', note: null },
  });
  const listening = await listenOn(app, host, env['PORT']);
  if (!listening.ok) {
    await checker.close();
    await store.close();
    return stop(listening.error);
  }
  console.log(`Ringplan listens at ${listening.value}. No phone system is connected: real calls do not change.`);

  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await checker.close();
    await app.close();
    await copy?.close();
    await store.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void close());
  process.on('SIGTERM', () => void close());
}

function stop(reason: string): void {
  console.error(reason);
  process.exit(1);
}
