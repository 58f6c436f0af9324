import type { Remote } from 'comlink';
import { useEffect, useRef, useState } from 'react';
import type { CoverageWork } from './coverage.worker.ts';
import { startCoverage, type CoverageWorker } from './start-coverage.ts';

const DEBOUNCE_MS = 150;

/** What is known of a question: the last answer, of which question, and whether a newer one is being worked out. */
export interface Answered<Question, Answer> {
  readonly of: Question | null;
  readonly answer: Answer | null;
  readonly state: 'working' | 'ready' | 'failed' | 'cancelled';
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Has a question answered off the main thread: after a short pause, the latest wins; null asks nothing. `work` must not change. */
export function useAnswer<Question, Answer>(
  question: Question | null,
  work: (worker: Remote<CoverageWork>, question: Question) => Promise<Answer>,
): Answered<Question, Answer> {
  const [last, setLast] = useState<{ of: Question; answer: Answer } | null>(null);
  const [ended, setEnded] = useState<{ of: Question; turn: number; as: 'failed' | 'cancelled' } | null>(null);
  const [turn, setTurn] = useState(0);
  const worker = useRef<CoverageWorker | null>(null);
  useEffect(
    () => () => {
      worker.current?.stop();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (question === null) return undefined;
    let dropped = false;
    const timer = setTimeout(() => {
      worker.current ??= startCoverage();
      worker.current
        .ask((remote) => work(remote, question))
        .then(
          (answer) => {
            if (!dropped && answer !== null) setLast({ of: question, answer });
          },
          () => {
            if (!dropped) setEnded({ of: question, turn, as: 'failed' });
          },
        );
    }, DEBOUNCE_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [question, work, turn]);
  const isEnded = ended !== null && ended.of === question && ended.turn === turn;
  return {
    of: last?.of ?? null,
    answer: last?.answer ?? null,
    state: last !== null && last.of === question ? 'ready' : isEnded ? ended.as : 'working',
    cancel: () => {
      if (question === null) return;
      worker.current?.stop();
      setEnded({ of: question, turn, as: 'cancelled' });
    },
    again: () => setTurn(turn + 1),
  };
}
