import { workerData } from 'node:worker_threads';

// One program, three threads: each loads only what it needs.
const role = (workerData as { role?: string } | null)?.role;
if (role === 'check') (await import('./check/check-worker.ts')).runCheckWorker();
else if (role === 'database') await (await import('./database/database-worker.ts')).runDatabaseWorker();
else await (await import('./start-backend.ts')).startBackend(new URL(import.meta.url));
