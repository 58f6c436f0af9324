import { useEffect, useMemo, useRef } from 'react';
import { DAY_MS } from '../../calendar/local-date.ts';
import type { Proof } from '../../verify/prove/proof.ts';
import type { ProofQuestions } from '../things/proof-questions.ts';
import type { Runner } from './latest-wins.ts';
import { startProver, type ToProve } from './start-prover.ts';

/** Answers questions about plans in a worker of their own, so that the proof of the plan on the screen never waits for them. */
export function useProofQuestions(nowMs: number): ProofQuestions {
  const prover = useRef<Runner<ToProve, Proof> | null>(null);
  const today = Math.floor(nowMs / DAY_MS);
  useEffect(
    () => () => {
      prover.current?.stop();
      prover.current = null;
    },
    [],
  );
  return useMemo(
    () => ({
      prove: (plan) => {
        prover.current ??= startProver();
        return prover.current.run({ plan, nowMs: today * DAY_MS });
      },
    }),
    [today],
  );
}
