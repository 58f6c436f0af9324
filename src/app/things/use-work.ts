import { useEffect, useRef, useState } from 'react';

/** Somebody who works out one question at a time. */
export interface Work<Question, Answer, Told = number> {
  /** The answer; rejects where the work failed. `tell` hears what is known before, such as which part is done, from 0 to 1. */
  run(question: Question, tell: (told: Told) => void): Promise<Answer>;
  /** Gives up what is being worked out, whose answer never comes, and frees what the work holds; it can be asked again. */
  stop(): void;
}

/** The last answer and of which question it is, and how the work on the present question goes. */
export interface Worked<Question, Answer, Told = number> {
  readonly of: Question | null;
  readonly answer: Answer | null;
  readonly state: 'working' | 'ready' | 'failed' | 'cancelled';
  /** What was told last about the present question; null before that. */
  readonly told: Told | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** While somebody types, each letter would be a question. */
const PAUSE_MS = 150;

/** One try to answer a question. */
interface Attempt<Question> {
  readonly of: Question;
  readonly turn: number;
}

/**
 * Has the present question worked out, after a short pause; the newest wins, what still goes on for an older one is stopped, and so is
 * all work when the screen is left. The last answer stays until there is another one. Null asks nothing; `begin` is called once.
 */
export function useWork<Question extends object, Answer, Told = number>(
  question: Question | null,
  begin: () => Work<Question, Answer, Told>,
): Worked<Question, Answer, Told> {
  const [work] = useState(begin);
  const [last, setLast] = useState<{ of: Question; answer: Answer } | null>(null);
  const [ended, setEnded] = useState<(Attempt<Question> & { as: 'failed' | 'cancelled' }) | null>(null);
  const [heard, setHeard] = useState<(Attempt<Question> & { told: Told }) | null>(null);
  const [turn, setTurn] = useState(0);
  const giveUp = useRef(() => undefined as void);
  useEffect(() => () => work.stop(), [work]);
  useEffect(() => {
    if (question === null) return undefined;
    let state: 'waiting' | 'working' | 'over' = 'waiting';
    const settle = (run: () => void) => {
      if (state !== 'working') return;
      state = 'over';
      run();
    };
    const timer = setTimeout(() => {
      state = 'working';
      work
        .run(question, (told) => {
          if (state === 'working') setHeard({ of: question, turn, told });
        })
        .then(
          (answer) => settle(() => setLast({ of: question, answer })),
          () => settle(() => setEnded({ of: question, turn, as: 'failed' })),
        );
    }, PAUSE_MS);
    giveUp.current = () => {
      clearTimeout(timer);
      if (state === 'working') work.stop();
      state = 'over';
    };
    return giveUp.current;
  }, [question, work, turn]);
  const isPresent = (attempt: Attempt<Question> | null) => attempt?.of === question && attempt?.turn === turn;
  return {
    of: last?.of ?? null,
    answer: last?.answer ?? null,
    state: last !== null && last.of === question ? 'ready' : ended && isPresent(ended) ? ended.as : 'working',
    told: heard && isPresent(heard) ? heard.told : null,
    cancel: () => {
      if (question === null) return;
      giveUp.current();
      setEnded({ of: question, turn, as: 'cancelled' });
    },
    again: () => setTurn(turn + 1),
  };
}
