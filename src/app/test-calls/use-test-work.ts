import { useEffect, useRef, useState } from 'react';
import { startTestWork, type TestQuestion } from './start-test-work.ts';

const DEBOUNCE_MS = 150;

/** The last answer and of what, and how the work on the present question goes; `part` is what is done of it, from 0 to 1. */
export interface Worked<Asked, Answer> {
  readonly of: Asked | null;
  readonly answer: Answer | null;
  readonly state: 'working' | 'ready' | 'failed' | 'cancelled';
  readonly part: number;
  readonly cancel: () => void;
  readonly again: () => void;
}

/**
 * Works on a question off the main thread whenever it is another one: after a short pause, the latest wins, what still works on an
 * older one is ended. Null asks nothing. `questionOf` must not change.
 */
export function useTestWork<Asked extends object, Answer>(
  asked: Asked | null,
  questionOf: (asked: Asked) => TestQuestion<Answer>,
): Worked<Asked, Answer> {
  const [last, setLast] = useState<{ of: Asked; answer: Answer } | null>(null);
  const [ended, setEnded] = useState<{ of: Asked; turn: number; as: 'failed' | 'cancelled' } | null>(null);
  const [done, setDone] = useState<{ of: Asked; part: number } | null>(null);
  const [turn, setTurn] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (asked === null) return undefined;
    let dropped = false;
    let end = () => undefined as void;
    const timer = setTimeout(() => {
      const work = startTestWork(questionOf(asked), (part) => {
        if (!dropped) setDone({ of: asked, part });
      });
      end = () => work.stop();
      work.answer.then(
        (answer) => {
          if (!dropped) setLast({ of: asked, answer });
        },
        () => {
          if (!dropped) setEnded({ of: asked, turn, as: 'failed' });
        },
      );
    }, DEBOUNCE_MS);
    const drop = () => {
      dropped = true;
      clearTimeout(timer);
      end();
    };
    stop.current = drop;
    return drop;
  }, [asked, questionOf, turn]);
  const isEnded = ended !== null && ended.of === asked && ended.turn === turn;
  return {
    of: last?.of ?? null,
    answer: last?.answer ?? null,
    state: last !== null && last.of === asked ? 'ready' : isEnded ? ended.as : 'working',
    part: done !== null && done.of === asked ? done.part : 0,
    cancel: () => {
      if (asked === null) return;
      stop.current();
      setEnded({ of: asked, turn, as: 'cancelled' });
    },
    again: () => setTurn(turn + 1),
  };
}
