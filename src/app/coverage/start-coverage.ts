import type { Remote } from 'comlink';
import type { CoverageWork } from './coverage.worker.ts';

/** Works questions about coverage out off the main thread, one at a time. */
export interface CoverageWorker {
  /** The answer; null where a later question or `stop` came first. Rejects where the work itself failed. */
  ask<Answer>(question: (work: Remote<CoverageWork>) => Promise<Answer>): Promise<Answer | null>;
  stop(): void;
}

interface Started {
  readonly worker: Worker;
  /** In an object, because a promise would take the proxy itself for another promise; kept, because comlink closes a worker whose proxy was collected. */
  readonly remote: Promise<{ readonly work: Remote<CoverageWork> }>;
  readonly failed: Promise<never>;
}

/** A worker that is begun with the first question and ended by the next one while it still works: a late answer costs nothing. */
export function startCoverage(): CoverageWorker {
  let started: Started | null = null;
  let turn = 0;
  let atWork = false;
  const end = () => {
    started?.worker.terminate();
    started = null;
    atWork = false;
  };
  return {
    ask: async (question) => {
      turn += 1;
      const own = turn;
      if (atWork) end();
      atWork = true;
      started ??= start();
      const { remote, failed } = started;
      try {
        const { work } = await remote;
        if (own !== turn) return null;
        const answer = await Promise.race([question(work), failed]);
        return own === turn ? answer : null;
      } catch (error) {
        if (own !== turn) return null;
        end();
        throw error;
      } finally {
        if (own === turn) atWork = false;
      }
    },
    stop: () => {
      turn += 1;
      end();
    },
  };
}

function start(): Started {
  const worker = new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  // Nobody may be waiting when it fails.
  failed.catch(() => undefined);
  return { worker, remote: import('comlink').then(({ wrap }) => ({ work: wrap<CoverageWork>(worker) })), failed };
}
