import { proxy, wrap, type Remote } from 'comlink';
import type { Work } from './use-work.ts';

interface Started<There> {
  readonly worker: Worker;
  /** Kept for as long as the worker, because comlink closes a worker whose proxy was collected. */
  readonly there: { readonly remote: Remote<There> };
  readonly broken: Promise<never>;
}

/**
 * Work in a worker, which starts with the first question and stays for the next one unless it was stopped or broke; `ask` may hand
 * `tell` on to the worker.
 */
export function workOffThread<There, Question, Answer, Told = number>(
  startWorker: () => Worker,
  ask: (worker: Remote<There>, question: Question, tell: (told: Told) => void) => Promise<Answer>,
): Work<Question, Answer, Told> {
  let started: Started<There> | null = null;
  const stop = () => {
    started?.worker.terminate();
    started = null;
  };
  return {
    run: async (question, tell) => {
      started ??= startIn<There>(startWorker());
      const own = started;
      try {
        return await Promise.race([ask(own.there.remote, question, proxy(tell)), own.broken]);
      } catch (error) {
        // What broke once is not asked again.
        if (started === own) stop();
        throw error;
      }
    },
    stop,
  };
}

function startIn<There>(worker: Worker): Started<There> {
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  // Nobody may be waiting when it breaks.
  broken.catch(() => undefined);
  return { worker, there: { remote: wrap<There>(worker) }, broken };
}
