import { proxy, wrap, type Remote } from 'comlink';
import type { OnPart, TestCallWork } from './test-calls.worker.ts';

/** Work off the main thread that can be ended at any time; the answer of what was ended never comes. */
export interface TestWork<Answer> {
  readonly answer: Promise<Answer>;
  stop(): void;
}

/** What is to be done; `onPart` must be handed on as it is. */
export type TestQuestion<Answer> = (work: Remote<TestCallWork>, onPart: OnPart) => Promise<Answer>;

/** Starts one piece of work in a worker of its own, which ends with it. Rejects where the work itself failed. */
export function startTestWork<Answer>(question: TestQuestion<Answer>, onPart: OnPart): TestWork<Answer> {
  const worker = new Worker(new URL('./test-calls.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
  const remote = wrap<TestCallWork>(worker);
  const answer = Promise.race([question(remote, proxy(onPart)), failed]).finally(() => worker.terminate());
  return { answer, stop: () => worker.terminate() };
}
