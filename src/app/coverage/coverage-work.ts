import type { Remote } from 'comlink';
import type { Work } from '../things/use-work.ts';
import { workOffThread } from '../things/work-off-thread.ts';
import type { CoverageWork, OnProgress } from './coverage.worker.ts';

/** What begins the work on one kind of question about coverage, off the main thread. */
export const coverageWork =
  <Question, Answer>(
    ask: (worker: Remote<CoverageWork>, question: Question, tell: OnProgress) => Promise<Answer>,
  ): (() => Work<Question, Answer>) =>
  () =>
    workOffThread(() => new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' }), ask);
