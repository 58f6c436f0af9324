import type { Remote } from 'comlink';
import type { CoverageWork } from './coverage.worker.ts';

/** Works questions about coverage out off the main thread, one at a time. */
export interface CoverageWorker {
  /** The answer; null where a later question or `stop` came first. Rejects where the work itself failed. */
  ask<Answer>(question: (work: Remote<CoverageWork>) => Promise<Answer>): Promise<Answer | null>;
  stop(): void;
}

/** A worker that is begun with the first question and ended by the next one while it still works: a late answer costs nothing. */
export function startCoverage(): CoverageWorker {
  let worker: Worker | null = null;
  let turn = 0;
  let atWork = false;
  const end = () => {
    worker?.terminate();
    worker = null;
    atWork = false;
  };
  return {
    ask: async (question) => {
      turn += 1;
      const own = turn;
      if (atWork) end();
      atWork = true;
      worker ??= new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });
      const started = worker;
      const failed = new Promise<never>((_resolve, reject) => {
        started.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
      });
      const { wrap } = await import('comlink');
      if (own !== turn) return null;
      try {
        const answer = await Promise.race([question(wrap<CoverageWork>(started)), failed]);
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
