import { proxy, wrap } from 'comlink';
import { useEffect, useState } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Answer } from '../../verify/check-up/check-up.ts';
import type { CheckUpWork } from './check-up.worker.ts';

const DEBOUNCE_MS = 200;

/** The answers to the four questions, of an earlier plan while newer ones are worked out; `part` is how far that is, from 0 to 1. */
export interface Answers {
  readonly answers: readonly Answer[] | null;
  readonly state: 'working' | 'ready' | 'failed';
  readonly part: number;
  readonly again: () => void;
}

/** Answers the four questions off the main thread, again for every new plan; `plan` must be the same while nothing has changed. */
export function useAnswers(plan: Plan, nowMs: number): Answers {
  const [found, setFound] = useState<{ of: Plan; answers: readonly Answer[] } | null>(null);
  const [failed, setFailed] = useState<{ of: Plan; turn: number } | null>(null);
  const [progress, setProgress] = useState<{ of: Plan; part: number } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let worker: Worker | null = null;
    let dropped = false;
    const fail = () => {
      if (!dropped) setFailed({ of: plan, turn });
    };
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./check-up.worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', fail);
      const remote = wrap<CheckUpWork>(worker);
      const tell = proxy((part: number) => {
        if (!dropped) setProgress({ of: plan, part });
      });
      remote.answers(plan, nowMs, tell).then((answers) => {
        worker?.terminate();
        if (!dropped) setFound({ of: plan, answers });
      }, fail);
    }, DEBOUNCE_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [plan, nowMs, turn]);
  return {
    answers: found?.answers ?? null,
    state: found?.of === plan ? 'ready' : failed?.of === plan && failed.turn === turn ? 'failed' : 'working',
    part: progress?.of === plan ? progress.part : 0,
    again: () => setTurn(turn + 1),
  };
}
