import { parentPort, workerData } from 'node:worker_threads';
import type { Ledger, PlanLedger } from '../store/ledger.ts';
import { copyChange, copyRemoval, migrate, rebuild } from './copy-ledger.ts';
import { openPglite } from './open-pglite.ts';

/** What the backend tells the worker that keeps the copy. */
export type ToWorker =
  | { readonly type: 'changed'; readonly plan: PlanLedger; readonly generation: number; readonly mark: string }
  | { readonly type: 'removed'; readonly plan: string; readonly generation: number; readonly mark: string }
  | { readonly type: 'close' };

/** What the worker is started with. */
export interface DatabaseStart {
  readonly role: 'database';
  readonly folder: string;
  readonly ledger: Ledger;
  readonly generation: number;
}

/** How the worker is. */
export interface FromWorker {
  readonly state: 'ready' | 'failed';
  readonly note: string | null;
}

/**
 * Keeps the copy in a thread of its own: PostgreSQL in WebAssembly blocks whoever calls it, and calls must never wait. The
 * first failure ends copying until the next start, which rebuilds it.
 */
export async function runDatabaseWorker(): Promise<void> {
  const port = parentPort!;
  const { folder, ledger, generation } = workerData as DatabaseStart;
  const tell = (message: FromWorker) => port.postMessage(message);
  const failed = (error: unknown) =>
    tell({
      state: 'failed',
      note: `The copy for reports stopped: ${error instanceof Error ? error.message : 'unknown'}.`,
    });
  try {
    const database = await openPglite(folder);
    await migrate(database);
    await rebuild(database, ledger, generation);
    let last: Promise<void> = Promise.resolve();
    port.on('message', (message: ToWorker) => {
      last = last.then(async () => {
        if (message.type === 'changed') await copyChange(database, message.plan, message.generation, message.mark);
        else if (message.type === 'removed')
          await copyRemoval(database, message.plan, message.generation, message.mark);
        else {
          await database.close();
          port.close();
        }
      });
      last.catch(failed);
    });
    tell({ state: 'ready', note: null });
  } catch (error) {
    failed(error);
    port.close();
  }
}
