import { useEffect, useMemo, useState } from 'react';
import { DAY_MS } from '../../calendar/local-date.ts';
import type { ProofQuestions } from '../things/proof-questions.ts';
import { lateStart } from './late-start.ts';

/** Answers questions about plans in a worker of their own, so that the proof of the plan on the screen never waits for them. */
export function useProofQuestions(nowMs: number): ProofQuestions {
  const [prover] = useState(() =>
    lateStart(
      async () => (await import('./start-prover.ts')).startProver(),
      (started) => started.stop(),
    ),
  );
  const today = Math.floor(nowMs / DAY_MS);
  useEffect(() => () => prover.stop(), [prover]);
  return useMemo(
    () => ({
      prove: async (plan) => (await prover.started()).run({ plan, nowMs: today * DAY_MS }),
      waysTo: async (plan, target) => (await prover.started()).waysTo({ plan, nowMs: today * DAY_MS }, target),
    }),
    [prover, today],
  );
}
