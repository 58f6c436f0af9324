import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DatabaseHealth } from '../routes/service-handlers.ts';
import type { Store } from '../store/store.ts';
import { markOf } from './copy-ledger.ts';
import type { DatabaseStart, FromWorker, ToWorker } from './database-worker.ts';

const CLOSE_WITHIN_MS = 3000;

/** The copy of the store in a database, kept by a worker: nothing waits for it, and when it fails everything else goes on. */
export class DatabaseCopy {
  private state: DatabaseHealth = { state: 'starting', note: null };
  private readonly worker: Worker;

  constructor(store: Store, folder: string, entry: URL) {
    const start: DatabaseStart = { role: 'database', folder, ledger: store.ledger, generation: store.generation };
    this.worker = new Worker(entry, { workerData: start });
    this.worker.unref();
    this.worker.on('message', (health: FromWorker) => {
      this.state = health;
    });
    this.worker.on('error', (error: unknown) => {
      const reason = error instanceof Error ? error.message : 'unknown';
      this.state = { state: 'failed', note: `The copy for reports stopped: ${reason}.` };
    });
    const told = new Map(Object.values(store.ledger.plans).map(({ id, situation }) => [id, situation.log.length]));
    store.onChange((plan) => {
      // The log only grows, and the worker has what it was told before.
      const { log } = plan.situation;
      const fresh = { ...plan, situation: { ...plan.situation, log: log.slice(told.get(plan.id) ?? 0) } };
      told.set(plan.id, log.length);
      this.tell({ type: 'changed', plan: fresh, generation: store.generation, mark: markOf(store.ledger) });
    });
    store.onRemoved((plan) => {
      told.delete(plan);
      this.tell({ type: 'removed', plan, generation: store.generation, mark: markOf(store.ledger) });
    });
  }

  health(): DatabaseHealth {
    return this.state;
  }

  async close(): Promise<void> {
    const gone = once(this.worker, 'exit');
    this.tell({ type: 'close' });
    const late = setTimeout(() => void this.worker.terminate(), CLOSE_WITHIN_MS);
    if (this.worker.threadId !== -1) await gone;
    clearTimeout(late);
  }

  private tell(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    this.worker.postMessage(message);
  }
}
