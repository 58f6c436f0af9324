import { useEffect, useMemo, useRef } from 'react';
import { DAY_MS } from '../../calendar/local-date.ts';
import type { ProofQuestions } from '../things/proof-questions.ts';
import { startProver, type RunningProver } from './start-prover.ts';

/** Answers questions about plans in a worker of their own, so that the proof of the plan on the screen never waits for them. */
export function useProofQuestions(nowMs: number): ProofQuestions {
  const prover = useRef<RunningProver | null>(null);
  const today = Math.floor(nowMs / DAY_MS);
  useEffect(
    () => () => {
      prover.current?.stop();
      prover.current = null;
    },
    [],
  );
  return useMemo(() => {
    const running = () => (prover.current ??= startProver());
    return {
      prove: (plan) => running().run({ plan, nowMs: today * DAY_MS }),
      waysTo: (plan, target) => running().waysTo({ plan, nowMs: today * DAY_MS }, target),
    };
  }, [today]);
}
