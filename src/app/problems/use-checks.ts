import { useCallback, useEffect, useMemo, useState } from 'react';
import { DAY_MS } from '../../calendar/local-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../verify/finding.ts';
import type { ProofProgress } from '../../verify/prove/proof.ts';
import type { withProof } from '../../verify/with-proof.ts';
import { useSeverities } from '../backend/use-severities.ts';
import type { Checking } from '../things/checking.ts';
import type { Proven } from '../things/section-props.ts';
import type { CheckWorkers } from './check-workers.ts';
import { lateStart } from './late-start.ts';

const DEBOUNCE_MS = 150;

/** What is known of a plan: its problems, null before the first check, and the last proof, null before the first. */
export interface Checks {
  readonly findings: readonly Finding[] | null;
  /** Whether the rules have read the plan as it is on the screen; the proof may still be of an earlier state. */
  readonly isRead: boolean;
  readonly proven: Proven | null;
  readonly checking: Checking;
}

// Fetched with the first proof.
let join: typeof withProof | null = null;

const startWorkers = async () => (await import('./check-workers.ts')).startCheckWorkers();

const stopWorkers = ({ checker, prover }: CheckWorkers) => {
  checker.stop();
  prover.stop();
};

/**
 * Checks and proves a plan whenever it changes: what the rules find is there at once, what is proven follows. Late results are
 * dropped; until the present state is proven, the proof is of an earlier one.
 */
export function useChecks(plan: Plan, nowMs: number): Checks {
  const severities = useSeverities();
  const [found, setFound] = useState<{ plan: Plan; findings: readonly Finding[] } | null>(null);
  const [proven, setProven] = useState<Proven | null>(null);
  const [workers] = useState(() => lateStart(startWorkers, stopWorkers));
  const [progress, setProgress] = useState<{ readonly plan: Plan; readonly at: ProofProgress } | null>(null);
  const [cancelled, setCancelled] = useState<Plan | null>(null);
  const today = Math.floor(nowMs / DAY_MS);
  useEffect(() => () => workers.stop(), [workers]);
  const prove = useCallback(
    (asked: Plan) => {
      setCancelled(null);
      const onProgress = (at: ProofProgress) => setProgress({ plan: asked, at });
      const proving = workers
        .started()
        .then(({ prover }) => prover.run({ plan: asked, nowMs: today * DAY_MS, onProgress }));
      void Promise.all([proving, import('../../verify/with-proof.ts')]).then(([proof, fetched]) => {
        join = fetched.withProof;
        if (proof) setProven({ plan: asked, proof });
      });
    },
    [today, workers],
  );
  useEffect(() => {
    let dropped = false;
    const timer = setTimeout(() => {
      void workers
        .started()
        .then(({ checker }) => checker.check(plan, { fromMs: Date.now(), severities }))
        .then((findings) => {
          if (!dropped) setFound({ plan, findings });
        });
      prove(plan);
    }, DEBOUNCE_MS);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [plan, prove, severities, workers]);
  const done = found?.plan === plan && proven?.plan === plan;
  const checking = useMemo(
    (): Checking => ({
      done,
      progress: progress?.plan === plan ? progress.at : null,
      cancelled: cancelled === plan,
      cancel: () => {
        void workers.started().then(({ prover }) => prover.stop());
        setCancelled(plan);
      },
      again: () => prove(plan),
    }),
    [plan, done, progress, cancelled, prove, workers],
  );
  const [rules, last] = [
    found?.plan.id === plan.id ? found.findings : null,
    proven?.plan.id === plan.id ? proven : null,
  ];
  const joined = useMemo(() => {
    if (!last || !join) return { findings: rules, proven: null };
    const { findings, proof } = join(last.plan, rules ?? [], last.proof, severities);
    return { findings: rules && findings, proven: { plan: last.plan, proof } };
  }, [rules, last, severities]);
  return { ...joined, isRead: found?.plan === plan, checking };
}
