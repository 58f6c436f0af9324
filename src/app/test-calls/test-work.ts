import type { Remote } from 'comlink';
import type { Work } from '../things/use-work.ts';
import { workOffThread } from '../things/work-off-thread.ts';
import type { OnPart, TestCallWork } from './test-calls.worker.ts';

/** What begins the work on one kind of question about test calls, off the main thread. */
export const testWork =
  <Question, Answer>(
    ask: (worker: Remote<TestCallWork>, question: Question, onPart: OnPart) => Promise<Answer>,
  ): (() => Work<Question, Answer>) =>
  () =>
    workOffThread(() => new Worker(new URL('./test-calls.worker.ts', import.meta.url), { type: 'module' }), ask);
